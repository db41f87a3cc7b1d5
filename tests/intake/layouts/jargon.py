"""The headings that are one exporter's own: nobody else would call these things so.

Ordinary words ("Order Number", "First name", "Notes") are no exporter's, and stay.
"""

JARGON: dict[str, tuple[str, ...]] = {
    "Zoom attendee report": (
        "User Name (Original Name)", "User Name", "Time in Session (minutes)", "Is Guest",
        "Country/Region Name", "Approval Status", "Source Name", "Actual Start Time", "Topic",
        "Webinar ID", "Host Details", "Panelist Details", "Unique Viewers",
    ),
    "Zoom registration report": (
        "Registration Time", "Approval Status", "Country/Region Name", "Source Name", "Topic",
        "Questions & Comments", "Scheduled Time", "Zip/Postal Code",
    ),
    "Zoom meeting participants": (
        "Name (Original Name)", "User Email", "Duration (Minutes)", "Total Duration (Minutes)",
        "Recording Consent", "Recording Disclaimer Response", "In Waiting Room", "Guest",
    ),
    "Google Forms responses": ("Timestamp", "Horodateur"),
    "Microsoft Forms responses": ("Start time", "Last modified time", "Total points", "Quiz feedback"),
    "Typeform responses": (
        "Submit Date (UTC)", "Stage Date (UTC)", "Start Date (UTC)", "Response Type", "Network ID",
    ),
    "SurveyMonkey responses": (
        "Respondent ID", "RespondentID", "Collector ID", "CollectorID", "StartDate", "Custom Data 1",
        "City/Town", "Open-Ended Response",
    ),
    "LimeSurvey responses": (
        "lastpage", "datestamp", "refurl", "ipaddr", "startlanguage", "seed", "Date last action",
    ),
    "Flamingo messages": ("your-name", "your-email", "your-tel", "your-message"),
    "CFDB7 messages": ("Form_id", "Form_date"),
    "Gravity Forms entries": (
        "Name (First)", "Name (Last)", "Address (ZIP / Postal Code)", "Address (Street Address)",
        "Address (City)", "Address (Country)", "Created By (User Id)", "Entry Id", "Post Id",
    ),
    "Ninja Forms submissions": ("#",),
    "WPForms entries": ("Entry ID", "Entry Date", "Entry Notes", "Unique Generated User ID"),
    "Jotform submissions": ("Submission Date", "Submission ID"),
    "Wufoo entries": ("Entry Id", "Last Page Accessed", "Completion Status", "Postal / Zip Code"),
    "Squarespace form": ("Submitted On",),
    "Drupal Webform submissions": ("SID", "Submitted by: ID", "Remote IP address", "Submission URI"),
    "Meta lead ads": (
        "ad_id", "adset_id", "campaign_id", "form_id", "is_organic", "nombre_completo", "created_time",
        "número_de_teléfono", "lead_status", "inbox_url",
    ),
    "Eventbrite attendees": (
        "Attendee #", "Price Tier", "Order Type", "Eventbrite Fees", "Eventbrite Payment Processing",
        "Attendee Status", "ID dell'ordine", "Fees Paid",
    ),
    "Tito tickets": ("Reference", "Ticket"),
    "Mailchimp audience": (
        "MEMBER_RATING", "OPTIN_TIME", "OPTIN_IP", "CONFIRM_TIME", "CONFIRM_IP", "LEID", "EUID", "CC",
        "UNSUB_TIME", "UNSUB_REASON", "LAST_CHANGED", "GMTOFF", "DSTOFF",
    ),
    "Action Network people": (
        "can2_user_address", "can2_user_city", "can2_user_state", "can2_user_tags",
        "can2_subscription_status", "can2_sms_status", "can2_subscription_date",
    ),
    "NationBuilder people": (
        "nationbuilder_id", "email_opt_in", "mobile_opt_in", "tag_list", "is_volunteer", "email1", "email2",
    ),
    "CiviCRM contacts": (
        "Contact Type", "Contact Subtype", "Do Not Email", "No Bulk Emails (User Opt Out)", "Sort Name",
        "Individual Prefix", "Contact Source", "External Identifier", "Do Not Trade",
    ),
    "Zetkin people": ("Zetkin ID", "C/o address"),
    "Substack subscribers": ("active_subscription", "email_disabled"),
    "Patreon members": ("Patron Status", "Pledge Amount", "Lifetime Amount"),
    "HubSpot contacts": ("Record ID", "Marketing contact status", "Contact owner"),
    "LinkedIn connections": ("Connected On", "Position"),
    "Google Contacts": (
        "Labels", "Group Membership", "File As", "E-mail 1 - Value", "Phone 1 - Value", "Additional Name",
        "Address 1 - Formatted", "Organization 1 - Name", "Phonetic First Name",
    ),
    "Outlook contacts": (
        "E-mail 2 Address", "Business Country/Region", "Home Country/Region", "TTY/TDD Phone",
        "E-mail Display Name", "Given Yomi", "Company Main Phone",
    ),
    "Thunderbird address book": (
        "Primary Email", "Secondary Email", "Screen Name", "Home ZipCode", "Home Post Code", "Custom 1",
    ),
    "Shopify orders": (
        "Financial Status", "Fulfillment Status", "Lineitem quantity", "Lineitem name", "Lineitem sku",
        "Accepts Marketing", "Billing Address1", "Billing Zip", "Note Attributes", "Paid at",
    ),
    "Shopify customers": (
        "Accepts Email Marketing", "Accepts SMS Marketing", "Default Address Address1",
        "Default Address Zip", "Default Address Country Code", "Accepts Marketing", "Total Spent",
    ),
    "WooCommerce customers": ("AOV", "Total Spend", "Sign Up", "Country / Region", "Last Active"),
    "WooCommerce orders": (
        "First Name (Billing)", "Country Code (Billing)", "Address 1&2 (Billing)", "Item #", "Item Cost",
        "Order Total Amount",
    ),
}  # fmt: skip
"""Vendor → its own headings, over all layouts of that vendor."""
