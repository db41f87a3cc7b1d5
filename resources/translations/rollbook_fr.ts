<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>&amp;New book…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back up now…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;store a backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Passphrase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review and import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is saved until the last step.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A membership and contact book for small organisations: one window, one local file, nobody forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActionRow</name>
    <message>
        <source>More actions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswersCard</name>
    <message>
        <source>What they wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they wrote (changed since)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing but their details.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{book}” could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another book or a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{book}” is open in another window, which is in front now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupActs</name>
    <message>
        <source>Where to put the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up to {file}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book becomes what it was then. What is in it now is kept as a backup of its own, so that you can come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Passphrase of the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup of this book yet. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore “{file}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Bin</name>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BinPage</name>
    <message>
        <source>&amp;Bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put &amp;back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to where I was</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in the bin is called “{typed}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bin is empty. What you delete comes here and can be put back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BulkView</name>
    <message>
        <source>Every key and button acts on all of them, and one undo takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mark none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangePassphrase</name>
    <message>
        <source>Change the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock this book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{book}” and its backups on this computer will be locked with it. The book closes for a moment.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangePassphraseDialog</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase &amp;now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it down and keep it safe. Nobody can recover it: without the passphrase the book and its backups stay closed for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the passphrase that the book has now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase needs at least 8 characters. A few words are best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Type them again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangesDialog</name>
    <message>
        <source>Recent changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo this change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first. What was edited since stays as it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>These people may be known already. They become inquiries in any case; answer now if you know, or later in the Inbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and {n} more, for later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, row {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perhaps {name}: {reasons}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same household</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the same person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Drop a file here, choose one, or paste rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows copied from a spreadsheet (Ctrl+V)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the answers of your join form here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel, LibreOffice or CSV: .xlsx, .xls, .ods, .csv, .tsv, .txt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Log a follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How you were in touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They contacted us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc to close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and go to the next inquiry (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In 3 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 wk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactCard</name>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handle</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DatePopup</name>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeskSettings</name>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Single letters do something (J, K, E, …)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They work in lists only, never while you type. Switch them off if you dictate or if they get in your way: every command has a button or another key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rollbook speaks it the next time it starts.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Select someone on the left. ↑ ↓ move, Enter opens.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>Undo this import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the rows set aside…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
A backup was made first. Undo takes all of it back, now or later under Edit, Recent changes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditMenu</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent &amp;changes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search in this list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>New by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name first. A nickname or “caller in blue” is enough.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>They ask for something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it reached us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What they want</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ountry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W&amp;hen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryMenu</name>
    <message>
        <source>Ne&amp;w by hand…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed is kept: Ctrl+N goes on with it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>This list ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel (.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV for Excel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (comma)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the file afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where the file is to be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file of this name already. Export again to replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported {n} {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inquiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inquiries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>follow-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to write the file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong and we could not finish “{what}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. You can go on working; the details help us to mend it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileMenu</name>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making a book of invented people…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other book was opened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it to a folder of this computer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the book to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterButton</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type another…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Start with example data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A book of invented people, to try everything on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new book for your organisation, in one file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with the answers of your join form: drop the file here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A book that is already on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to Rollbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contact book of your organisation: who wrote to you, who answers, and what was agreed. Everything stays in one file on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FoldedForm</name>
    <message>
        <source>Draft: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log a call, a message, a meeting …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>All keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpMenu</name>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Rollbook</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in the help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to where I was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No page of the help speaks of this.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportWizard</name>
    <message>
        <source>Import – Rollbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import is still running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you stop it now, nothing of it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop it and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing with the book…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import {file}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inbox</name>
    <message>
        <source>Tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In 3 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick a date…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fri, 12 dec, 2w …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close: how did it end?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type to find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inquiry #%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate of which inquiry?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign to …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select and go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the inquiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select and go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting too long for an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assigned to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perhaps known already</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InboxActs</name>
    <message>
        <source>Snooze until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for them until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get back to them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tag, old or new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New tag: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referred to which section?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InboxDelegate</name>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InboxPage</name>
    <message>
        <source>&amp;Inquiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 inquiries selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>snooze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InboxPane</name>
    <message>
        <source>Inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search inquiries, e.g. country:FR status:new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search inquiries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inquiries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 inquiries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No one matches this view now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All done. Nobody is waiting for a reply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sign-ups yet. Import the answers of your join form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show snoozed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InquiryHeader</name>
    <message>
        <source>Wrote on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inquiry #%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InquiryView</name>
    <message>
        <source>Inquiry</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KnownList</name>
    <message>
        <source>Already in Contacts?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will be saved with the contact that is ticked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick the one it is. If it is none of them, just save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever is known under this name, address or number appears here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>Nobody matches “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LockedPage</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another book or a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{book}” is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type its passphrase to go on where you were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you were writing is kept until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Locking</name>
    <message>
        <source>This is not the passphrase that the book has now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locking the book with its new passphrase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The book has its new passphrase. %n backup(s) keep the one they had.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The book and its backups have their new passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Example data: nothing here is real.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start my own book…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatchBanner</name>
    <message>
        <source>Not the same person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same household</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probably already in Contacts: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares an address with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more to look at.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatchPage</name>
    <message>
        <source>Remember the columns for files like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates like 03/04</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone numbers without a country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event for everyone in this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What everyone did at the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag for everyone in this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts that are known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 April (day first)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 March (month first)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill what is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overwrite with the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the row says</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Moves</name>
    <message>
        <source>End of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start of the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NavButton</name>
    <message>
        <source>{name}, {count}, some overdue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewBookDialog</name>
    <message>
        <source>New book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything you enter stays in this one file on your computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lock it with a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it down and keep it safe. Nobody can recover it: without the passphrase the book and its backups stay closed for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where the book is to be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file of this name already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such folder. Choose one that is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase needs at least 8 characters. A few words are best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Type them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Where to keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to keep the book</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpeningNotice</name>
    <message>
        <source>Opening “{book}”…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrganisationSettings</name>
    <message>
        <source>&amp;Name of the organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody who opens this book sees it, and replies can name it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>&amp;Inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>“{book}” is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type its passphrase. Without it nobody can read the book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleSettings</name>
    <message>
        <source>I am</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who work with this book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works here no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;I am, on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;People who work with this book</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pick</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>same e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>similar name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>different name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same birth date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Save the rows set aside as a spreadsheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show rows that are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}, line {line}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunningPage</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is saved until it is finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {whole} rows. Stopping leaves everything as it was.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SafetySettings</name>
    <message>
        <source>Lock when nobody is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock when the window is &amp;minimised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lock when nobody is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is about books with a passphrase. They also lock when the computer was asleep. What you were writing is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made before each import, before the first change of a day and on closing, and checked each time. They lie in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <source>A NUL byte was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A calendar holds follow-ups, not {0}. Nothing was written. Choose another ending, such as .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cell on line {0} of this file is longer than a million characters, which is no list of people. {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A column cannot hold “{0}”. Nothing was changed. It can hold: {1}, or ignore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A contact has no {0}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A contact is a person or an organisation. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A contact needs a name. Nothing was changed. Type at least one word of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A distribution list was left out: it holds no people of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field needs a name. Nothing was changed. Type at least one letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A follow-up needs somebody it is for. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hidden sheet was left out: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line of its own between the records, not a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line of totals, not a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A section answers within one day or more. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A section needs a name that no other section has. Nothing was changed. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A separator is a single character, such as a comma or a semicolon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step was begun and never ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stray quotation mark on line {0}: it was read as an ordinary character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tag needs a name. Nothing was changed. Type at least one letter of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A test: its name, address and message are made up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ticket that nobody has been named for yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user needs a name. Nothing was changed. Type at least one word of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address book (LDIF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address book (vCard)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An Excel sheet holds at most 1,048,575 people. Nothing was saved. Save as .csv instead, or choose fewer people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address has no {0}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An advertiser&apos;s test lead, not a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An event needs a title. Nothing was changed. Type at least one word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An inquiry cannot be a duplicate of itself. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An inquiry that is {0} cannot become {1} again: somebody has already dealt with it. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An interaction has no {0}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An interaction is something that has happened, and this moment is still to come. Nothing was changed. Plan a follow-up instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An interaction needs somebody it was with. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is saving to this book and has not finished. Nothing was changed. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BEGIN EXCLUSIVE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BEGIN IMMEDIATE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call the organisation {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose two to {0} contacts to merge. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent, in their own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact c{0} was merged into contact c{1}. Nothing was changed. Undo the merge to have both again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact c{0} was merged into contact c{1}. Nothing was changed. Work with that one, or undo the merge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country, however it is written: “{0}” is {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DETACH fresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DROP TRIGGER &quot;{0}&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not come to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Display name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail address; several in one cell become several addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each answer becomes a tag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter {contact}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter {inquiry}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export it to Excel or CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up f{0} is {1} already. Nothing was changed. Plan a new one if there is more to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up planned for {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google Drive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Housekeeping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they heard about you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import {file}: {new} new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {0} a number could be given out twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inquiry i{0} belongs to somebody else. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inquiry i{0} is closed as a duplicate of this one, so closing both would lose the person. Nothing was changed. Reopen the other one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invited to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs to {0}{1}, which is in the bin. Nothing was changed. Restore that first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KOI8 Cyrillic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out of the archive, as no tables we can read: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {0} of this file has {1} columns, which is no list of people. {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists of {0} have no column “{1}”. Choose from: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log {what} with {contact}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MEGA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MS-DOS Western European</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message, word for word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name as written; split into given and family name only where that is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name prefix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name suffix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nextcloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nextcloud or ownCloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup could be made: {0}. Your work itself is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cell holds a date we can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No field “{0}”.{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No form called “{0}” is remembered in this book. Nothing was changed. Leave the name out: the form is recognised by its headings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody in it: no name, no e-mail address and no phone number that can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the {0} files in this archive is a table we can read: {1}. Nothing was changed. Save the table as .xlsx or .csv in the program it comes from, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing about the person; kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers without a country code are read as numbers of the row’s country{0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the waiting list of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One entry was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OneDrive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first {0} words of the search are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in Excel and save it as .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program and save it as .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other emails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other phones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postal Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postcode, as written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PowerPoint Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put {count} things back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question {0} is answered already: {1}. Nothing was changed. Undo that answer first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotation marks in this file do not fit, the first on line {0}: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from “{0}” in the archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the rows set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the table as .xlsx or .csv in the program it comes from, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what can be chosen, one choice a line. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what the consent is for. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who works here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See whether they have answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent changed answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed up: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snoozed until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snoozed until {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some characters could not be read and are shown as �.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some numbers in “{0}” were shortened by a spreadsheet (like 4.477E+11) and cannot be restored; they are kept as written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody cannot have written at a moment still to come. Nothing was changed. Check the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step s{0} cannot be undone by itself. Nothing was changed. Use redo to take back an undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step s{0} is undone already. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street address, as written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag {contact}: {tag}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag {count} contacts: {tag}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That day has passed already. Nothing was changed. Choose today or a later day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That moment has passed already. Nothing was changed. Choose a later day to snooze to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk with this book does not answer. What was saved before is safe. Check that the disk is connected, then open the book again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encoding was guessed: {0} ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encoding was guessed: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no headings; the columns were told by what is in them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged in {0}. Do not go on with it: restore the last good backup. The first: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for {0} is not there. Nothing was saved. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “{0}” does not let us write to it. Nothing was changed. Choose another folder, or copy the book to one of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form&apos;s own number of an entry: a known one is not imported twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The headings again, not a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language to write in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of a device or a number, not of a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase needs at least {0} characters. Nothing was changed. A few words are best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is UTF-8 with some broken characters, the first on line {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a field “{0}” already. Nothing was changed. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a tag “{0}” already. Nothing was changed. Choose another name, or stick that tag on the same contacts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup at “{0}”. Nothing was changed. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no bin for {0}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no book at “{0}”. Check the name, or make one with “rollbook new”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no book at “{0}”. Check the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no book at “{0}”. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no column “{0}” in this file. Nothing was changed. Its columns are: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no encoding called “{0}”. Try utf-8 or cp1252.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file “{0}”. Nothing was changed. Check the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder “{0}”. Nothing was made. Choose a folder that is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no kind of file called “{0}”. Nothing was changed. Use one of: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no list of “{0}”. Choose one of: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no question {0} (any more). Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left on this disk for {0}. Nothing was changed. Make room, or save to another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left on this disk. Nothing was changed. Make some room, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sheet “{0}” in this file; it has {1}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no step s{0}. Nothing was changed. See the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such choice: {0}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such {0} in the bin ({1}). Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no table in this file: what can be seen of it is empty. Nothing was changed. Check in a spreadsheet program whether it is the right one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no tag “{0}”. Nothing was changed. Choose one of the tags there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no {0} in this book (any more). Nothing was changed. Look it up in the list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing left of it. Nothing was changed. Remove it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to add. Nothing was changed. Type the address or number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to add. Nothing was changed. Type the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There were stray quotation marks on {0} more lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address is gone already. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address or number is gone already. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This archive has a password. {0} Unpack it with the password, and bring in the file inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This archive holds {0} files, and we look into {1} at most. Nothing was changed. Unpack it and bring in the files with the people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This archive holds {0} tables: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This book cannot be opened. Nothing was changed. Check that the file is there and that you may read and write it and its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This book is damaged. Nothing was changed. Do not go on with it: restore the last good backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This book is read-only here, so nothing can be saved to it. Nothing was changed. Allow writing to the file and its folder, or copy the book elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This book was made with a newer version of Rollbook (tables {0}, this program knows {1}). Nothing was changed. Get the new version to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This field is not there any more. Nothing was changed. Undo its deletion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file could not be read safely: {0}. Nothing was changed. Open it in a spreadsheet program, save the list alone as a new .xlsx or .csv file and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file has a password. Open it in Excel, save it without, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is a database, but not a Rollbook book. Nothing was changed. Choose a file that ends in .rollbook, or import the data from a spreadsheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is empty. Nothing was changed. Export it again, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is from an older version. A copy is made first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a Rollbook book, or it is damaged. Nothing was changed. If it was a book, restore the last good backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a spreadsheet we can read (it is {0}). {1} {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not safe to read ({0}). {1} Open it in a spreadsheet program and save it as a new .xlsx file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not written in {0}. Nothing was changed. Choose another encoding, or let us find out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is too large ({0}; we read up to {1}). {2} Split it into smaller files and bring them in one after the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This has been changed again since, so it cannot be taken back by itself. Nothing was changed. Type the value that you want instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This inquiry is closed. Nothing was changed. Reopen it first, then go on with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This inquiry is closed. Nothing was changed. Reopen it, or plan the follow-up for the contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This inquiry is not closed, so there is nothing to reopen. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This moment is still to come. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase does not open the book. Nothing was changed. Try again: capitals and spaces count. (A damaged file looks the same: then restore a backup.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sheet reaches as far as cell {0}, far more than we can read. {1} Delete what lies far from the list, save the file and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This spreadsheet is damaged ({0}). {1} Download or copy it again, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Town or city, as written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for them until {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We cannot write “{0}”: the name should end in .xlsx, .csv, .tsv or .json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We know no country “{0}”. Nothing was changed. Check the spelling, or give its code of two letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We know no country “{0}”. Nothing was changed. Check the spelling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Website form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows Central European</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows Cyrillic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows Greek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows Turkish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows Western European</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not allowed to read {0}, or another program is holding it. {1} Close it there, or copy it to a folder of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not write in the folder of {0}. Nothing was saved. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>birth_date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>family_name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>form_id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full_name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given_name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iCloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joined_at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left_at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not eligible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not enough details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not interested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order_number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ordered_at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ownCloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pCloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>referred to a section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>registered_at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>submitted_at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supporter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wants to join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>will come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} Did you mean {1}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} GROUP BY 1 ORDER BY 2 DESC, 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} IN ({1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} IS ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} LIMIT 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} LIMIT 1 OFFSET ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} NUL bytes were removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} The last good backup is of {1}: “{2}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} UNION {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} a step that is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} answers for {1} already. Nothing was changed. A country has one section.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} could not be read ({1}). {2} Copy it to this computer and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} could not be saved ({1}). Nothing was changed. Try another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} distribution lists were left out: they hold no people of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} entries of the history belong to no step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} entries of the history cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} entries were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ext. {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} first{1}: “{2}” is {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} hidden sheets were left out: {1}{2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is a folder, not a file. {1} Choose a file inside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is a folder. Choose a name for the file inside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not there. {1} Check the name and the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is write-protected. Nothing was changed. Save under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} left out: lists and folders are no people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} or more places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} place(s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} row(s) of {1} belong to something in {2} that is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} with the submission, word for word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1} {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1}, which is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1}{2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} – {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}.id IN ({})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} · {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}:{1} in {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}{1} is in the bin. Nothing was changed. Restore it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Duplicate” needs the inquiry that this one repeats. Nothing was changed. Name that inquiry, or choose another outcome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“No reply” needs at least one attempt to reach the person. Nothing was changed. Log the call or message first, or choose another outcome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Referred to a section” needs the section. Nothing was changed. Name that section, or choose another outcome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}:” needs a value, without a space before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” cannot be read from its disk. Nothing was changed. Copy it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” cannot be written or read ({1}). Nothing was changed. Check that the folder is there and that you may write to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” could not be brought up to date ({1}). It was left as it was, and a copy is at “{2}”. Go on with the version of Rollbook that you had, and tell us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” counts as {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” exists already. Nothing was changed. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is a folder. Nothing was changed. Choose a file inside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is damaged or is no Rollbook book. Nothing was changed. Use another backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is locked with a passphrase. Nothing was changed. Give the passphrase to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is neither yes nor no. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is no answer that can be given here. Nothing was changed. Choose one of: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is no date we understand. Nothing was changed. Type for example “fri”, “12 dec”, “2w” or “2026-12-01”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is no kind of contact point. Nothing was changed. Choose one of: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is no kind of interaction. Nothing was changed. Choose one of: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is no number. Nothing was changed. Type it like 12 or 3.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is no outcome of an interaction. Nothing was changed. Choose one of: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is no outcome. Nothing was changed. Choose one of: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is no way in which inquiries reach us. Nothing was changed. Choose one of: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is none of the choices. Nothing was changed. Choose one of: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is not a Rollbook book, or it is damaged. Nothing was changed. Choose a file that ends in .rollbook; if this was a book, restore the last good backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is not a file with an end. Nothing was changed. Save it as a file first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is not a file. Nothing was changed. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is open in another program. Close it there, or save under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is open in another window or program. Nothing was changed. Close it there, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is read-only here, and a book has to be written to. Nothing was changed. Allow writing to the file, or copy it elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” lies in “{1}”, a folder that {2} keeps in step. A book in use would be damaged there, so nothing was done with it. Keep the book in a folder of this computer only, and send backups there: rollbook backup --to &quot;{3}&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” lies on a network share (“{1}”). A book in use would be damaged there, so nothing was done with it. Keep the book in a folder of this computer, and send backups there: rollbook backup --to &quot;{2}&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” may not be read. Nothing was changed. If it is open in another program close it there; else ask for the right to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” was made with a newer version of Rollbook. Nothing was changed. Get the new version to restore it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” was moved, renamed or deleted while it was open, so nothing can be saved in it now. What was saved before is in the file that was moved. Put it back into “{1}” under its old name and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” works with this book already. Nothing was changed. Add something that tells the two apart.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where they live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new, in progress, waiting, closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what somebody stuck on them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who has to do with an event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who registered for an event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who came to an event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noshow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who registered and did not come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who looks after them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when they signed up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contacted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when we last spoke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when a follow-up is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when they were last edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>national section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how they came to us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how an inquiry ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is filled in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of an e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of a phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was written or noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a saved view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who came with an import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers such as c12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits too long for a first reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a follow-up is overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assigned to me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assigned to nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put aside until a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perhaps here twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has agreed to be written to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Suggestions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchHint</name>
    <message>
        <source>Use %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SectionSettings</name>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>France, Belgium, …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add as new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Countries it answers for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers &amp;within</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SetAside</name>
    <message>
        <source>Save the rows set aside</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who work here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys and look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locking and backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsMenu</name>
    <message>
        <source>Se&amp;ttings…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rollbook</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Step {number} of {count}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineCard</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Trail</name>
    <message>
        <source>Undone: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone in part: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Unsaved</name>
    <message>
        <source>What you wrote is not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it with Ctrl+Enter in the inquiries marked “Draft” ({n}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave without it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewMenu</name>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkPage</name>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorklistDelegate</name>
    <message>
        <source>no longer matches this view</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Text</name>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened, in a sentence or two</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
