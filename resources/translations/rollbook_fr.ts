<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
  <context>
    <name />
    <message>
      <source>&amp;New book…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Open…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Import…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Export…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Back up now…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Re&amp;store a backup…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Lock now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Passphrase…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>AboutDialog</name>
    <message>
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A membership and contact book for small organisations: one window, one local file, nobody forgotten.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Book: {path}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Licences</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Made with</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy details</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ActionRow</name>
    <message>
      <source>More actions</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>AnswersCard</name>
    <message>
      <source>What they wrote</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What they wrote (changed since)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show less</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show all answers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing but their details.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Application</name>
    <message>
      <source>&amp;File</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;View</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Help</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{book}” could not be opened</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another book or a new one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{book}” is open in another window, which is in front now.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>BackupActs</name>
    <message>
      <source>Where to put the backup</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Backed up {when}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No backup yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Backed up to {file}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>BackupsDialog</name>
    <message>
      <source>Restore a backup</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Restore this backup</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The book becomes what it was then. What is in it now is kept as a backup of its own, so that you can come back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Backups</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Passphrase of the book</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another file…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no backup of this book yet. Choose another file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Restore “{file}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a backup</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Bin</name>
    <message>
      <source>Contact</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Event</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Follow-up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Inquiry</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Interaction</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>BinPage</name>
    <message>
      <source>&amp;Bin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search in the bin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What was deleted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Put &amp;back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back to where I was</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%n thing(s)</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Nothing in the bin is called “{typed}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The bin is empty. What you delete comes here and can be put back.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>BulkBar</name>
    <message numerus="yes">
      <source>%n selected</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
  </context>
  <context>
    <name>BulkView</name>
    <message>
      <source>Every key and button acts on all of them, and one undo takes it back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>mark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>mark none</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ChangePassphrase</name>
    <message>
      <source>Change the passphrase</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lock this book</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{book}” and its backups on this computer will be locked with it. The book closes for a moment.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ChangePassphraseDialog</name>
    <message>
      <source>Caps Lock is on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Passphrase &amp;now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;New passphrase</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The same &amp;again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write it down and keep it safe. Nobody can recover it: without the passphrase the book and its backups stay closed for ever.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type the passphrase that the book has now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The passphrase needs at least 8 characters. A few words are best.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The two passphrases are not the same. Type them again.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ChangesDialog</name>
    <message>
      <source>Recent changes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undo this change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Newest first. What was edited since stays as it is now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Changes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>undone</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>CheckPage</name>
    <message>
      <source>Answer the rest like this</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>These people may be known already. Answer now if you know (keys 1, 2, 3; 4 is later), or at any time under Questions.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>… and {n} more, for later.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ChoosePage</name>
    <message>
      <source>Drop files here, choose some, or paste rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose files…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paste rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rows copied from a spreadsheet (Ctrl+V)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drop files here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Join forms, registrations, who came, contacts, orders: as Excel, LibreOffice, CSV, vCard or ZIP</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose files to import</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ColumnGrid</name>
    <message>
      <source>Column in your file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An example</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Goes into</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Known contacts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What will happen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>(no heading)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another example of “{column}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As below</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Empty in every row</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fill</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kept with the row, word for word</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave alone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Our guess: please check. {how}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Overwrite</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Overwrite and erase</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{column}” goes into</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{column}” of known contacts</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ColumnsMenu</name>
    <message>
      <source>Columns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As they usually are</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Group by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ComparePane</name>
    <message>
      <source>Are these two one person?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show all fields</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Comes along from both: %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show only what is different</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Composer</name>
    <message>
      <source>Log a follow-up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How you were in touch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>They contacted us</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Esc to close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Outcome</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next follow-up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save and next</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save and go to the next inquiry (Ctrl+Enter)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tomorrow</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 d</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In 3 days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>3 d</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next week</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 wk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>None</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Outcome…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Outcome: %1</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Contact</name>
    <message>
      <source>A tag, old or new</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add to event</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Agreed to: %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All fields</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Born</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>City</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compare with a probable duplicate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Consent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Contact</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Country</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>E-mail</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Edit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Email</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Events</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fields of your own…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>First name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Follow-ups</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Handle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In 3 days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Inquiries</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kind</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Language</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Last name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Log follow-up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New tag: %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Newsletter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next week</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Note consent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Notes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Orders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Organisation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Phone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pick a date…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Plan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Plan follow-up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Postcode</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Registered for which event?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Section</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Street</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tag</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tags</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>They agreed to …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Timeline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tomorrow</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type to find</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write e-mail</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Yes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>d MMMM yyyy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>fri, 12 dec, 2w …</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ContactActs</name>
    <message>
      <source>Follow up on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Get back to them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Set which field?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mark two to five contacts that are one person.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New tag: %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tag</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A tag, old or new</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Assign open inquiries to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1: registered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1: attended</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add to event</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type to find</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no event yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Empty it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Set it to “%1”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What to set</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%n had that noted already</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>Copied %n address(es): paste them into the BCC line</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
  </context>
  <context>
    <name>ContactCard</name>
    <message>
      <source>Contact</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Country</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Language</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Section</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Consent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tags</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Events</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Notes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Email</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Phone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Handle</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ContactForm</name>
    <message>
      <source>Done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back to what is filled (Esc)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fields of your own…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How to reach them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add an e-mail address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add a telephone number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add a name on a network</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>About them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>2 May 1990</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This does not look complete. It is kept as it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use %1 first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add another address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove the address %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fields of your own</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Yes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ContactHeader</name>
    <message>
      <source>Back (Esc)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Contact c%1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>in the book since %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>assigned to %1</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%n follow-up(s) overdue</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
  </context>
  <context>
    <name>ContactPage</name>
    <message>
      <source>&amp;Contact</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Contact</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no postal address yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>log</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>edit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tag</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>event</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>follow-up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>undo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copied: %1</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ContactView</name>
    <message>
      <source>Contact</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save (Ctrl+Enter)</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Contacts</name>
    <message>
      <source>&amp;Copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Edit cell</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Follow-up for each</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Merge</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Paste</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Refresh</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Set field</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Tag</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add to e&amp;vent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Added</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ass&amp;ign</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Assignee</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>City</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Columns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Consent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy a&amp;ddresses</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy with &amp;headings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Country</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Country code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Date of birth</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>De&amp;lete</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Due</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>E&amp;xport</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Email</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Events</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Family name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Given name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ID</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Language</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Last contact</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New contact</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>None</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Notes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other emails</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other phones</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paste as &amp;import…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Phone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Postcode</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Section</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Select &amp;all that match</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Select &amp;nobody</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Status</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Street</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Submitted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tags</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>overdue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>selected</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ContactsPage</name>
    <message>
      <source>&amp;Contact</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search contacts, e.g. moreau country:FR tag:volunteer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search contacts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>yes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DatePopup</name>
    <message>
      <source>Date</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Delimiters</name>
    <message>
      <source>a bar |</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a comma</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a semicolon</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a tab</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DeskSettings</name>
    <message>
      <source>Theme</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As the system</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Light</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Language</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Single letters do something (J, K, E, …)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>After finishing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go on to the next one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stay on the same one as long as it is there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go back to the list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Theme</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Language</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>After &amp;finishing an inquiry or a follow-up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>They work in lists only, never while you type. Switch them off if you dictate or if they get in your way: every command has a button or another key.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rollbook speaks it the next time it starts.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DetailPane</name>
    <message>
      <source>Select someone on the left. ↑ ↓ move, Enter opens.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DonePage</name>
    <message>
      <source>Undo this import</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save the rows set aside…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{file}” is imported</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>
A backup was made first. Undo takes all of it back, now or later under Edit, Recent changes.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Doubts</name>
    <message>
      <source>Later</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not the same person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Same household</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Same person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Somebody new</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who is this?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>perhaps {name}: {reasons}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name}, row {row}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>EditMenu</name>
    <message>
      <source>&amp;Undo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Recent &amp;changes…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Search in this list</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Encodings</name>
    <message>
      <source>Chinese (GB 18030)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cyrillic (KOI8)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Japanese (Shift JIS)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Korean (EUC)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>MS-DOS, Western Europe</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Old Macintosh</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unicode (UTF-16)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unicode (UTF-8)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Windows, Arabic</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Windows, Central Europe</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Windows, Cyrillic</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Windows, Greek</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Windows, Hebrew</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Windows, Turkish</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Windows, Western Europe</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>EntryDialog</name>
    <message>
      <source>Clear</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save and next</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type a name first. A nickname or “caller in blue” is enough.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New by hand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>EntryForm</name>
    <message>
      <source>They ask for something</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Contact only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is entered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paper</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stall</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Phone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How it reached us</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;What they want</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;E-mail</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Phone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>C&amp;ountry</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>W&amp;hen</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>EntryMenu</name>
    <message>
      <source>Ne&amp;w by hand…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What you typed is kept: Ctrl+N goes on with it.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>EventsCard</name>
    <message>
      <source>Add to an event (V)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Registered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Attended</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Export</name>
    <message>
      <source>Export</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ExportDialog</name>
    <message>
      <source>This list ({n})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All contacts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Excel (.xlsx)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>CSV for Excel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>CSV (comma)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Format</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Open the file afterwards</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say where the file is to be written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is a file of this name already. Export again to replace it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Exported {n} {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>inquiry</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>inquiries</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>contact</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>contacts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>follow-up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>follow-ups</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Where</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where to write the file</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>FactsCard</name>
    <message>
      <source>Edit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show and edit all fields (F2)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing yet but the name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>yes, on %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>withdrawn on %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Withdraw</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Withdraw consent: %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give consent: %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Earlier values: %1</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Fault</name>
    <message>
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy details</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was changed. You can go on working; the details help us to mend it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open log folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Something went wrong</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Something went wrong and we could not finish “{what}”.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Fields</name>
    <message>
      <source>Birth date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Country</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>E-mail</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Event</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>First name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Full name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How many</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How they heard of us</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Item or ticket</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep as an answer only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Language</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Last name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Message</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Middle name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name shown in the meeting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Newsletter consent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Notes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Order number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Organisation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Phone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Postcode</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Role at the event</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>State of the order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>State of the registration</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Street</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tags</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The form’s own number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Town</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When the event was</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When they came</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When they cancelled</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When they left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When they ordered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When they registered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When they signed up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whether they came</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>FileChoices</name>
    <message>
      <source>What kind of file this is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dates like 03/04</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Event for everyone in this file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What everyone did at the event</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tag for everyone in this file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Contacts that are known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who takes the new inquiries</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Section, where no country decides</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Phone numbers without a country</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sheet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Encoding of the text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Between the columns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remember these choices for files like this</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As the file says</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No event</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>3 April (day first)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>4 March (month first)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>registered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>attended</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No tag</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>None</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As the row says</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fill what is empty</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Overwrite with the file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave as they are</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take nobody for known</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>FileKinds</name>
    <message>
      <source>A list of contacts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Answers of a join form</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Orders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Registrations for an event</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who came to an event</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>FileMenu</name>
    <message>
      <source>Open &amp;recent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open a book</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Making a book of invented people…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No other book was opened yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import a spreadsheet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show in folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Restore a backup…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy it to a folder of this computer…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy the book to</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>FilterButton</name>
    <message>
      <source>Filter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Looking…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type another…</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>FilterChips</name>
    <message>
      <source>Filter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More filters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In progress</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Snoozed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waiting</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>FirstRunPage</name>
    <message>
      <source>Start with example data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A book of invented people, to try everything on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Start empty</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A new book for your organisation, in one file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import a spreadsheet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Begin with the answers of your join form: drop the file here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open a file…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A book that is already on this computer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Welcome to Rollbook</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The contact book of your organisation: who wrote to you, who answers, and what was agreed. Everything stays in one file on this computer.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>FirstStepsCard</name>
    <message>
      <source>First steps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hide the first steps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import the answers of your join form</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Log what you did for somebody</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save a search as a view</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>FoldedForm</name>
    <message>
      <source>Draft: %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Log a call, a message, a meeting …</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>FoldingTimeline</name>
    <message>
      <source>Revert</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 changed</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%n field(s) changed</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>%1 by import</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>FollowUpActs</name>
    <message>
      <source>Done, nothing to log</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Done: what came of it?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type to find</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This follow-up belongs to no inquiry.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Get back to them</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>FollowUpPane</name>
    <message>
      <source>Follow-ups</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search follow-ups, e.g. due:thisweek tag:host</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search follow-ups</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Start</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 follow-ups</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing for you to do.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing to do. All follow-ups are done.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No follow-ups yet. Log a call in the Inbox and say when to call again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show everybody’s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go to the Inbox</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>FollowUpView</name>
    <message>
      <source>Follow-up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Last in touch: %1</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>FollowUps</name>
    <message>
      <source>%1 days overdue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 due</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 from them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1, %2 overdue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 day overdue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Assign</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancel it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancelled</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Due %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Due today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Everybody’s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Follow up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Just done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Later</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Log and plan the next</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not in touch yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing due.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing due. The next one is on %1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing due. The next one is tomorrow.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open the contact</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open the inquiry</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Overdue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Read the follow-up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reply</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This week</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tomorrow</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>assigned to %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>last: %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>selected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>text not saved yet</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>FollowUpsCard</name>
    <message>
      <source>Plan a follow-up (F)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>overdue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Follow-up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Done: %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another day for: %1</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>FollowUpsPage</name>
    <message>
      <source>F&amp;ollow-up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Start</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Calendar file…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Follow-ups</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where to write the calendar file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wrote %1 follow-ups. Open the file with your calendar.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 follow-ups selected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>next</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>previous</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>log</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>move</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>contact</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>undo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>all keys</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>GoneView</name>
    <message>
      <source>What you wrote is not saved. It is kept here:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What you wrote</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy the text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This contact was merged into another one, c%1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show that one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This contact is in the bin.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Restore</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This contact is not in the book any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>GridFrame</name>
    <message>
      <source>Contacts</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%n contact(s)</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>%1 found in %2 ms</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody matches “%1”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Clear the search</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No contacts yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>edit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>select</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>copy as table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>paste</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>GridHeader</name>
    <message>
      <source>Columns</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>GridModel</name>
    <message>
      <source>selected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not selected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Select all</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>GridTable</name>
    <message numerus="yes">
      <source>%n cell(s) had no place here and were left out</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>That is a whole list: paste it as an import, Ctrl+Shift+V.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%n row(s) do not fit. Add them as new contacts?</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Add as new contacts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave them out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody is compared with anybody. An import would do that: Ctrl+Shift+V.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>GridView</name>
    <message>
      <source>Contacts</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Header</name>
    <message>
      <source>%1 of %2</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>HeadingMenu</name>
    <message>
      <source>Sort upwards</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sort downwards</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sort by name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Group by it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ungroup</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hide this column</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Help</name>
    <message>
      <source>All keys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What they do</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>HelpMenu</name>
    <message>
      <source>&amp;Help</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Keys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;About Rollbook</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>HelpPage</name>
    <message>
      <source>Help</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search in the help</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Topics</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Help text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back to where I was</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No page of the help speaks of this.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>HistoryCard</name>
    <message>
      <source>All</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>With them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Changes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the timeline shows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing yet.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ImportWizard</name>
    <message>
      <source>Import – Rollbook</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Comparing with the book…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Importing…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading the file…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import {file}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Inbox</name>
    <message>
      <source>%1 d</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 days waiting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 day waiting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Assign to me</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Assign to …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back to the list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close: how did it end?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Closed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Duplicate of which inquiry?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In 3 days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In progress</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Inquiry #%1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Its number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Just done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Log follow-up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next week</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Older</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pick a date…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Previous</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Read the inquiry</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reopen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reply</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Select</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Select all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Select and go back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Select and go on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Snooze</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Snoozed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tag</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This week</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tomorrow</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type to find</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wait for them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waiting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waiting too long for an answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Yesterday</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>assigned to %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>d MMM</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>d MMM yyyy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>fri, 12 dec, 2w …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>perhaps known already</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>selected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>text not saved yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>today</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>InboxActs</name>
    <message>
      <source>Snooze until</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wait for them until</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Get back to them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tag</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A tag, old or new</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New tag: %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not said</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Referred to which section?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Assign to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>InboxDelegate</name>
    <message>
      <source>Draft</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>InboxPage</name>
    <message>
      <source>&amp;Inquiry</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 inquiries selected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>next</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>previous</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>reply</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>log</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>assign</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>snooze</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>wait</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>undo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>all keys</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>InboxPane</name>
    <message>
      <source>Inbox</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search inquiries, e.g. country:FR status:new</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search inquiries</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Inquiries</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 inquiries</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No one matches this view now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All done. Nobody is waiting for a reply.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No sign-ups yet. Import the answers of your join form.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show snoozed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import…</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>InquiriesCard</name>
    <message>
      <source>Open the inquiry of %1, %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>late</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>InquiryHeader</name>
    <message>
      <source>Wrote on %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>inquiry #%1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Snoozed until %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>until %1</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>InquiryView</name>
    <message>
      <source>Inquiry</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>KeySheet</name>
    <message>
      <source>Keys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On this page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Everywhere</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>KnownList</name>
    <message>
      <source>Already in Contacts?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It will be saved with the contact that is ticked.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tick the one it is. If it is none of them, just save.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whoever is known under this name, address or number appears here.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ListPane</name>
    <message>
      <source>Nobody matches “%1”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Clear the search</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LockedPage</name>
    <message>
      <source>Caps Lock is on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unlock</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another book or a new one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{book}” is locked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type its passphrase to go on where you were.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What you were writing is kept until then.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Passphrase</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Locking</name>
    <message>
      <source>This is not the passphrase that the book has now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Locking the book with its new passphrase…</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>The book has its new passphrase. %n backup(s) keep the one they had.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>The book and its backups have their new passphrase.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <source>Example data: nothing here is real.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Start my own book…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export…</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>MatchBanner</name>
    <message>
      <source>Not the same person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Same household</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Probably already in Contacts: %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shares an address with %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 more to look at.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Merge</name>
    <message numerus="yes">
      <source>%n call(s) and note(s)</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n event(s)</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n follow-up(s)</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n order(s)</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n sign-up(s)</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>all %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>withdrawn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>withdrawn: the stricter one holds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>yes</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>MergeDialog</name>
    <message>
      <source>Record that stays</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Values not taken are kept and shown under “Earlier values”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not the same person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Record that &amp;stays</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Merge (Ctrl+Enter)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One of them is gone meanwhile: merged, deleted or erased.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Comes along from all: %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fields that are the same or empty: %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show only what is different</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Merge</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Merge %n contact(s) into one</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
  </context>
  <context>
    <name>MergeModel</name>
    <message>
      <source>Result</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 (stays)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1, taken</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>MergeTable</name>
    <message>
      <source>Which values are taken</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Message</name>
    <message>
      <source>OK</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Moves</name>
    <message>
      <source>End of the list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Start of the list</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>NameDialog</name>
    <message>
      <source>&amp;Name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type at least one letter of a name.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>NavButton</name>
    <message>
      <source>{name}, {count}, some overdue</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>NewBookDialog</name>
    <message>
      <source>New book</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make the book</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Everything you enter stays in this one file on your computer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Lock it with a passphrase</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Caps Lock is on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write it down and keep it safe. Nobody can recover it: without the passphrase the book and its backups stay closed for ever.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say where the book is to be kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is a file of this name already. Choose another name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no such folder. Choose one that is there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The passphrase needs at least 8 characters. A few words are best.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The two passphrases are not the same. Type them again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Organisation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your &amp;name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Where to keep it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Passphrase</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The same &amp;again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where to keep the book</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>OpeningNotice</name>
    <message>
      <source>Opening “{book}”…</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>OrganisationSettings</name>
    <message>
      <source>&amp;Name of the organisation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Everybody who opens this book sees it, and replies can name it.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>OwnFieldSettings</name>
    <message>
      <source>Fields of your own</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Member number, T-shirt size, …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Holds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add as new</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Holds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Choices, one a line</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>OwnFields</name>
    <message>
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every contact has them. They can be searched for and exported.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fields of your own</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Pages</name>
    <message>
      <source>&amp;Bin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Contacts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Follow-ups</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Help</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Inbox</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Questions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Contact</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PassphraseDialog</name>
    <message>
      <source>“{book}” is locked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type its passphrase. Without it nobody can read the book.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Caps Lock is on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Passphrase</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PeopleSettings</name>
    <message>
      <source>I am</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People who work with this book</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rename</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Works here no more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;I am, on this computer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;People who work with this book</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Picker</name>
    <message>
      <source>take</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>pick</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PlanCard</name>
    <message>
      <source>What is to be done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Inquiry #%1, %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Also planned</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PlanDialog</name>
    <message>
      <source>Follow-up for each</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Plan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>in 3 days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Get back to them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Assigned to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;When</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wh&amp;at</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Assigned &amp;to</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Plan %n follow-up(s)</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>That day has passed already. Choose a later one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>fri, 12 dec, 2w …</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PreferencesDialog</name>
    <message>
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Settings</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Questions</name>
    <message>
      <source>%1 and %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1, twice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>line %1</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>QuestionsPage</name>
    <message>
      <source>&amp;Question</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Questions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look for duplicates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compare all contacts with each other</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%n pair(s) found that may be one person</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Nothing is open. Imports ask here when they are not sure who is who.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Same person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Same household</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not the same</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Later</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back to where I was</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>same person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>same household</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not the same</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>later</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>undo</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Reasons</name>
    <message>
      <source>different name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>same birth date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>same city</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>same e-mail</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>same name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>same phone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>same postcode</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>similar name</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ReplyActs</name>
    <message>
      <source>A reply goes to one person at a time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No e-mail address is known of this person.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Without a template</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Edit the templates…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reply with</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type to find</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ReplyForm</name>
    <message>
      <source>Reply</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Esc to close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Subject</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Text of the reply</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open in mail program</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open in mail program (Ctrl+Enter)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Template: %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>We do not know {%1}: write it yourself, or take it out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is nothing called {%1}: write it yourself, or take it out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write something first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;To</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Su&amp;bject</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Text copied, paste it into your message.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No mail program answered. Text copied, paste it into your message.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ReviewModel</name>
    <message>
      <source>Country</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>E-mail</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Phone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Result</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Row</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What will happen</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ReviewPage</name>
    <message>
      <source>Save the rows set aside…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search in the rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave this row out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All {n}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show rows that are</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take this row back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Row {row}, line {line}: {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What will happen to each row</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>RunningPage</name>
    <message>
      <source>Progress</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing is saved until it is finished.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{done} of {whole} rows. Stopping leaves everything as it was.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SafetySettings</name>
    <message>
      <source>Lock when nobody is there</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>after %n minute(s)</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>never</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lock when the window is &amp;minimised</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show the backups</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Lock when nobody is there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is about books with a passphrase. They also lock when the computer was asleep. What you were writing is kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Backups</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Made before each import, before the first change of a day and on closing, and checked each time. They lie in {folder}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Said</name>
    <message>
      <source>A NUL byte was removed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A calendar holds follow-ups, not {0}. Nothing was written. Choose another ending, such as .xlsx.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A cell on line {0} of this file is longer than a million characters, which is no list of people. {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A column cannot hold “{0}”. Nothing was changed. It can hold: {1}, or ignore.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A contact has no {0}. Nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A contact is a person or an organisation. Nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A contact needs a name. Nothing was changed. Type at least one word of it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A distribution list was left out: it holds no people of its own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A field needs a name. Nothing was changed. Type at least one letter.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A follow-up needs somebody it is for. Nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A hidden sheet was left out: {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A host of the event: nobody who came to it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A line of its own between the records, not a person.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A line of totals, not a person.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A section answers within one day or more. Nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A section needs a name that no other section has. Nothing was changed. Choose another name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A separator is a single character, such as a comma or a semicolon.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A step was begun and never ended.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A stray quotation mark on line {0}: it was read as an ordinary character.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A tag needs a name. Nothing was changed. Type at least one letter of it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A template needs a name that no other template has. Nothing was changed. Choose another name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A template needs a text. Nothing was changed. Write at least a line.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A test: its name, address and message are made up.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A ticket that nobody has been named for yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A user needs a name. Nothing was changed. Type at least one word of it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A view can hold {0} chosen people, not {1}. Nothing was saved. Stick a tag on them and save a search for the tag.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A view cannot list {0}. Nothing was saved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A view needs a name. Nothing was saved. Type at least one letter of it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Address book (LDIF)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Address book (vCard)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An Excel sheet holds at most 1,048,575 people. Nothing was saved. Save as .csv instead, or choose fewer people.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An address has no {0}. Nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An advertiser's test lead, not a person.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An event needs a title. Nothing was changed. Type at least one word.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An inquiry cannot be a duplicate of itself. Nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An inquiry that is {0} cannot become {1} again: somebody has already dealt with it. Nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An interaction has no {0}. Nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An interaction is something that has happened, and this moment is still to come. Nothing was changed. Plan a follow-up instead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An interaction needs somebody it was with. Nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another program is saving to this book and has not finished. Nothing was changed. Try again in a moment.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Answer a question: {answer}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Answer by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>BEGIN EXCLUSIVE</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>BEGIN IMMEDIATE</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Call</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Call the organisation {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancelled. Nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change the look of the view “{name}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change the passphrase</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change the view {view}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change {field} of {contact}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check the passphrase</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chinese (GB 18030)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose two to {0} contacts to merge. Nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Closed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Closed: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Column {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Consent {0}: {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Consent, in their own words.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Consent: {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Contact c{0} was merged into contact c{1}. Nothing was changed. Undo the merge to have both again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Contact c{0} was merged into contact c{1}. Nothing was changed. Work with that one, or undo the merge.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Country code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Country, however it is written: “{0}” is {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>DETACH fresh</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>DROP INDEX {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>DROP TRIGGER "{0}"</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Date of birth</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete reply template {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete the view “{name}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Did not come to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Display name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dropbox</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Due this week</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>E-mail address; several in one cell become several addresses.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Each answer becomes a tag.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Email</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Enter {contact}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Enter {inquiry}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Event ID</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export it to Excel or CSV.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Family name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Family name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find the backups</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Finish {followup}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>First response</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Follow-up cancelled</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Follow-up done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Follow-up f{0} is {1} already. Nothing was changed. Plan a new one if there is more to do.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Follow-up planned for {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Full name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Given name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Given name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Google Drive</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hide the view “{name}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Housekeeping</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How they heard about you.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import {file}: {new} new</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In progress</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In {0} a number could be given out twice.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Inquiry i{0} belongs to somebody else. Nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Inquiry i{0} is closed as a duplicate of this one, so closing both would lose the person. Nothing was changed. Reopen the other one first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Invited to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It belongs to {0}{1}, which is in the bin. Nothing was changed. Restore that first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Japanese (Shift JIS)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Job title</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Join form</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>KOI8 Cyrillic</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Korean (EUC)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Last contact</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Late first replies</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Later</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Left out of the archive, as no tables we can read: {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Letter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Line {0} of this file has {1} columns, which is no list of people. {2}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lists of {0} have no column “{1}”. Choose from: {2}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Log an email with {inquiry}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Log an email: {followup}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Log {what} with {contact}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look for backups</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>MEGA</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>MS-DOS Western European</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Meeting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Merge {count} contacts into {contact}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Merge {other} into {contact}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Message</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Message, word for word.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Middle name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mobile Documents</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move {followup}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>My inquiries</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name as written; split into given and family name only where that is safe.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name prefix</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name suffix</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New this month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nextcloud</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nextcloud or ownCloud</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No backup could be made: {0}. Your work itself is saved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No cell holds a date we can read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No contact for 60 days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No field “{0}”.{1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No form called “{0}” is remembered in this book. Nothing was changed. Leave the name out: the form is recognised by its headings.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody in it: no name, no e-mail address and no phone number that can be used.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody of them has an open inquiry. Nothing was changed. Plan a follow-up for somebody instead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>None of the {0} files in this archive is a table we can read: {1}. Nothing was changed. Save the table as .xlsx or .csv in the program it comes from, and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not the same person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing about the person; kept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing ordered in it: no item and no order number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Numbers without a country code are read as numbers of the row’s country{0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On the waiting list of</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One entry was</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>OneDrive</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only the first {0} words of the search are used.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open it in Excel and save it as .xlsx.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open it in a spreadsheet program and save it as .xlsx.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Order status</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Order the views</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Order {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ordered {0}{1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other emails</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other phones</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Overdue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paper form</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paste {count} cells</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paste {count} cells and {more} contacts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Phone call</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Plan a follow-up for {contact}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Plan follow-ups for {count} contacts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Postal Code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Postcode, as written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>PowerPoint Document</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Put {count} things back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Question r{0} is answered already: {1}. Nothing was changed. Undo that answer first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Question {0} is answered already: {1}. Nothing was changed. Undo that answer first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Quotation marks in this file do not fit, the first on line {0}: </source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Read a file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Read from “{0}” in the archive.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Read the book</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Redo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Redo {step}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Registered for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rename the view {view}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Restore a backup</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Restore {contact}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rollbook ID</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save the rows set aside</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save the table as .xlsx or .csv in the program it comes from, and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save the view {view}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say that a row means {contact}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say what can be chosen, one choice a line. Nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say what the consent is for. Nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say who works here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search: {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>See whether they have answered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sent changed answers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Set aside</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Several people may be meant. Nothing was changed. Say which one: {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show the view “{name}” again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Signed up: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Snoozed until</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Snoozed until {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Some characters could not be read and are shown as �.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Some numbers in “{0}” were shortened by a spreadsheet (like 4.477E+11) and cannot be restored; they are kept as written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Somebody cannot have written at a moment still to come. Nothing was changed. Check the date.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stall</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Step s{0} cannot be undone by itself. Nothing was changed. Use redo to take back an undo.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Step s{0} is undone already. Nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stopped. Nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Street address, as written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Table {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tag {contact}: {tag}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tag {count} contacts: {tag}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>That day has passed already. Nothing was changed. Choose today or a later day.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>That moment has passed already. Nothing was changed. Choose a later day to snooze to.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The disk with this book does not answer. What was saved before is safe. Check that the disk is connected, then open the book again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The encoding was guessed: {0} ({1}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The encoding was guessed: {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The entry on line {0} of this file goes on for more than ten thousand lines, which is no person. {1} Export the address book again, then try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file has no headings; the columns were told by what is in them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file is damaged in {0}. Do not go on with it: restore the last good backup. The first: {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The folder for {0} is not there. Nothing was saved. Choose another folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The folder “{0}” does not let us write to it. Nothing was changed. Choose another folder, or copy the book to one of your own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The form's own number of an entry: a known one is not imported twice.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The headings again, not a person.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The language to write in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The name of a device or a number, not of a person.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The name of a room or a group, not of a person.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The passphrase needs at least {0} characters. Nothing was changed. A few words are best.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The text is UTF-8 with some broken characters, the first on line {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is a field “{0}” already. Nothing was changed. Choose another.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is a tag “{0}” already. Nothing was changed. Choose another name, or stick that tag on the same contacts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is a view “{0}” already. Nothing was saved. Choose another name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no backup at “{0}”. Nothing was changed. Choose another.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no bin for {0}. Nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no book at “{0}”. Check the name, or make one with “rollbook new”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no book at “{0}”. Check the name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no book at “{0}”. Nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no column “{0}” in this file. Nothing was changed. Its columns are: {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no encoding called “{0}”. Try utf-8 or cp1252.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no event e{0} (any more). Nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no file “{0}”. Nothing was changed. Check the name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no folder “{0}”. Nothing was made. Choose a folder that is there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no kind of file called “{0}”. Nothing was changed. Use one of: {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no list of “{0}”. Choose one of: {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no question r{0} (any more). Nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no question {0} (any more). Nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no room left on this disk for {0}. Nothing was changed. Make room, or save to another disk.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no room left on this disk. Nothing was changed. Make some room, then try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no section “{0}”. Nothing was changed. Choose one from the list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no sheet “{0}” in this file; it has {1}. Nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no step s{0}. Nothing was changed. See the history.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no such choice: {0}. Nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no such {0} in the bin ({1}). Nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no table in this file: what can be seen of it is empty. Nothing was changed. Check in a spreadsheet program whether it is the right one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no tag “{0}”. Nothing was changed. Choose one of the tags there are.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no {0} in this book (any more). Nothing was changed. Look it up in the list again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is nothing left of it. Nothing was changed. Remove it instead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is nothing to add. Nothing was changed. Type the address or number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is nothing to add. Nothing was changed. Type the address.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is nothing to redo.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is nothing to undo.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There were stray quotation marks on {0} more lines.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This address is gone already. Nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This address or number is gone already. Nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This archive has a password. {0} Unpack it with the password, and bring in the file inside.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This archive holds {0} files, and we look into {1} at most. Nothing was changed. Unpack it and bring in the files with the people.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This archive holds {0} tables: {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This book cannot be opened. Nothing was changed. Check that the file is there and that you may read and write it and its folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This book is damaged. Nothing was changed. Do not go on with it: restore the last good backup.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This book is read-only here, so nothing can be saved to it. Nothing was changed. Allow writing to the file and its folder, or copy the book elsewhere.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This book was made with a newer version of Rollbook (tables {0}, this program knows {1}). Nothing was changed. Get the new version to open it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This column cannot be typed into. Nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This field is not there any more. Nothing was changed. Undo its deletion.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This file could not be read safely: {0}. Nothing was changed. Open it in a spreadsheet program and save the list alone as a new .xlsx or .csv file, or as several smaller ones. Then try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This file has a password. Open it in Excel, save it without, and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This file is a database, but not a Rollbook book. Nothing was changed. Choose a file that ends in .rollbook, or import the data from a spreadsheet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This file is empty. Nothing was changed. Export it again, then try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This file is from an older version. A copy is made first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This file is not a Rollbook book, or it is damaged. Nothing was changed. If it was a book, restore the last good backup.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This file is not a spreadsheet we can read (it is {0}). {1} {2}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This file is not safe to read ({0}). {1} Open it in a spreadsheet program and save it as a new .xlsx file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This file is not written in {0}. Nothing was changed. Choose another encoding, or let us find out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This file is too large ({0}; we read up to {1}). {2} Split it into smaller files and bring them in one after the other.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This has been changed again since, so it cannot be taken back by itself. Nothing was changed. Type the value that you want instead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This inquiry is closed. Nothing was changed. Reopen it first, then go on with it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This inquiry is closed. Nothing was changed. Reopen it, or plan the follow-up for the contact.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This inquiry is not closed, so there is nothing to reopen. Nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This moment is still to come. Nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This passphrase does not open the book. Nothing was changed. Try again: capitals and spaces count. (A damaged file looks the same: then restore a backup.)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This sheet reaches as far as cell {0}, far more than we can read. {1} Delete what lies far from the list, save the file and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This spreadsheet is damaged ({0}). {1} Download or copy it again, then try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This view comes with every book, so it can only be hidden. Nothing was changed. Save a view of your own in its place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This view is gone. Nothing was changed. Somebody may have deleted it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This week</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tomorrow</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Town or city, as written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undo {step}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unicode (UTF-16)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unicode (UTF-8)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Views ask for each other in a circle here, which finds nobody.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waiting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waiting for them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waiting for them until {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>We cannot write “{0}”: the name should end in .xlsx, .csv, .tsv or .json.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>We know no country “{0}”. Check the spelling.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>We know no country “{0}”. Nothing was changed. Check the spelling, or give its code of two letters.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>We know no country “{0}”. Nothing was changed. Check the spelling.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Website form</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What was copied cannot be read as a table. Nothing was changed. Copy the cells again, or import them from a file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why it was not brought in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Windows Arabic</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Windows Central European</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Windows Cyrillic</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Windows Greek</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Windows Hebrew</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Windows Turkish</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Windows Western European</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You are not allowed to read {0}, or another program is holding it. {1} Close it there, or copy it to a folder of your own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You may not write in the folder of {0}. Nothing was saved. Choose another.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>attended</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>birth_date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>cancelled</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>choice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>city</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>consent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>duplicate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>email</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>event only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>family_name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>form_id</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>full_name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>given_name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>has questions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>iCloud</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>interested</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>invited</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>item</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>joined</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>joined_at</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>left a message</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>left_at</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>message</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no reply</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not eligible</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not enough details</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not interested</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>notes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>order_number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ordered_at</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>organisation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ownCloud</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>pCloud</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>phone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>postcode</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>referred to a section</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>registered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>registered_at</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>registration</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>spam</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>street</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>submitted_at</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>supporter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tags</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>waitlisted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>wants to join</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>will come</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>wrong number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>yes or no</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} ({1})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} Did you mean {1}?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} GROUP BY 1 ORDER BY 2 DESC, 1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} IN ({1})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} IS ?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} IS NOT ?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} LIMIT 1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} LIMIT 1 OFFSET ?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} MB</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} NUL bytes were removed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} The last good backup is of {1}: “{2}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} UNION {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} a step that is gone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} and {1} more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} answers for {1} already. Nothing was changed. A country has one section.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} chosen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} could not be read ({1}). {2} Copy it to this computer and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} could not be saved ({1}). Nothing was changed. Try another folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} distribution lists were left out: they hold no people of their own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} entries of the history belong to no step.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} entries of the history cannot be read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} entries were</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} ext. {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} first{1}: “{2}” is {3}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} hidden sheets were left out: {1}{2}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} is a folder, not a file. {1} Choose a file inside it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} is a folder. Choose a name for the file inside it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} is not there. {1} Check the name and the folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} is write-protected. Nothing was changed. Save under another name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} left out: lists and folders are no people.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} lines</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} or more places</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} place(s)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} row(s) of {1} belong to something in {2} that is gone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} tags</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} with the submission, word for word.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} {1} {2}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} {1}, which is gone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} {1}{2}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} – {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}, {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}.id IN ({})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}: {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}: {1} · {2}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}:{1} in {2}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}{1} is in the bin. Nothing was changed. Restore it first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“Duplicate” needs the inquiry that this one repeats. Nothing was changed. Name that inquiry, or choose another outcome.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“No reply” needs at least one attempt to reach the person. Nothing was changed. Log the call or message first, or choose another outcome.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“Referred to a section” needs the section. Nothing was changed. Name that section, or choose another outcome.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{0}:” needs a value, without a space before it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{0}” cannot be read from its disk. Nothing was changed. Copy it and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{0}” cannot be used to reach anybody. Check it once more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{0}” cannot be written or read ({1}). Nothing was changed. Check that the folder is there and that you may write to it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{0}” could not be brought up to date ({1}). It was left as it was, and a copy is at “{2}”. Go on with the version of Rollbook that you had, and tell us.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{0}” counts as {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{0}” exists already. Nothing was changed. Choose another name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{0}” is a folder. Nothing was changed. Choose a file inside it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{0}” is damaged or is no Rollbook book. Nothing was changed. Use another backup.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{0}” is locked with a passphrase. Nothing was changed. Give the passphrase to open it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{0}” is neither yes nor no. Nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{0}” is no answer for two contacts. Nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{0}” is no answer that can be given here. Nothing was changed. Choose one of: {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{0}” is no answer to this question. Nothing was changed. Choose one of: {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{0}” is no date we understand. Nothing was changed. Type for example “fri”, “12 dec”, “2w” or “2026-12-01”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{0}” is no kind of contact point. Nothing was changed. Choose one of: {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{0}” is no kind of interaction. Nothing was changed. Choose one of: {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{0}” is no number. Nothing was changed. Type it like 12 or 3.5.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{0}” is no outcome of an interaction. Nothing was changed. Choose one of: {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{0}” is no outcome. Nothing was changed. Choose one of: {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{0}” is no way in which inquiries reach us. Nothing was changed. Choose one of: {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{0}” is none of the choices. Nothing was changed. Choose one of: {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{0}” is not a Rollbook book, or it is damaged. Nothing was changed. Choose a file that ends in .rollbook; if this was a book, restore the last good backup.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{0}” is not a file with an end. Nothing was changed. Save it as a file first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{0}” is not a file. Nothing was changed. Choose another name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{0}” is open in another program. Close it there, or save under another name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{0}” is open in another window or program. Nothing was changed. Close it there, then try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{0}” is read-only here, and a book has to be written to. Nothing was changed. Allow writing to the file, or copy it elsewhere.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{0}” is {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{0}” lies in “{1}”, a folder that {2} keeps in step. A book in use would be damaged there, so nothing was done with it. Keep the book in a folder of this computer only, and send backups there: rollbook backup --to "{3}"</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{0}” lies on a network share (“{1}”). A book in use would be damaged there, so nothing was done with it. Keep the book in a folder of this computer, and send backups there: rollbook backup --to "{2}"</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{0}” may not be read. Nothing was changed. If it is open in another program close it there; else ask for the right to read it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{0}” was made with a newer version of Rollbook. Nothing was changed. Get the new version to restore it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{0}” was moved, renamed or deleted while it was open, so nothing can be saved in it now. What was saved before is in the file that was moved. Put it back into “{1}” under its old name and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{0}” works with this book already. Nothing was changed. Add something that tells the two apart.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SaveDialog</name>
    <message numerus="yes">
      <source>Only the %n selected</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Whoever the search finds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Everybody: the search is empty.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SavedViews</name>
    <message>
      <source>Saved &amp;views</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save this vie&amp;w…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rename view</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rename</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No view is saved yet</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Search</name>
    <message>
      <source>a follow-up is overdue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a saved view</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>assigned</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>assigned to me</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>assigned to nobody</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>attended</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>city</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>contacted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>country</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>due</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>email</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>event</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>has</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>has agreed to be written to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>how an inquiry ended</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>how they came to us</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>id</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>import</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>item</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>joined</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>lang</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>language</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>names alone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>national section</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>new, in progress, waiting, closed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>noshow</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>notes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>numbers such as c12</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ordered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>outcome</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>part of a phone number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>part of an e-mail address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>perhaps here twice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>phone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>put aside until a date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>registered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>section</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>status</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tag</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>town</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>view</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>waits too long for a first reply</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>what is filled in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>what is missing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>what somebody stuck on them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>what they ordered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>what was written or noted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>when a follow-up is due</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>when they ordered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>when they signed up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>when they were last edited</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>when we last spoke</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>where they live</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>who came to an event</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>who came with an import</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>who has to do with an event</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>who looks after them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>who registered and did not come</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>who registered for an event</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SearchBox</name>
    <message>
      <source>Suggestions</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SearchHint</name>
    <message>
      <source>Use %1</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SectionSettings</name>
    <message>
      <source>Sections</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>France, Belgium, …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Answers within</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add as new</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Countries it answers for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Answers &amp;within</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%n day(s)</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
  </context>
  <context>
    <name>SentBar</name>
    <message>
      <source>Yes, log it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Did you send it?</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SetAside</name>
    <message>
      <source>Save the rows set aside</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SettingsDialog</name>
    <message>
      <source>Organisation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People who work here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sections</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reply templates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fields of your own</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keys and look</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Locking and backups</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Settings</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SettingsMenu</name>
    <message>
      <source>Se&amp;ttings…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Re&amp;ply templates…</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Sheet</name>
    <message>
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Sidebar</name>
    <message>
      <source>Pages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rollbook</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>SAVED VIEWS</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Stepper</name>
    <message>
      <source>Step {number} of {count}: {name}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>TagRow</name>
    <message>
      <source>Tag</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add a tag (T)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take off the tag %1</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>TemplateSettings</name>
    <message>
      <source>Reply templates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Language</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Section</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Insert a gap</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add as new</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Language</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>S&amp;ection</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>S&amp;ubject</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>First name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Full name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>My name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Our organisation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Their event</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Their section</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Their country</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Today’s date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing is called %1: it will have to be written by hand each time.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Timeline</name>
    <message>
      <source>Timeline</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>TimelineCard</name>
    <message>
      <source>Timeline</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Toast</name>
    <message>
      <source>Undo</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Trail</name>
    <message>
      <source>Undone: {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undone in part: {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Done again: {what}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Unsaved</name>
    <message>
      <source>Go back to it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave without it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save it with Ctrl+Enter in the inquiries marked “Draft” ({n}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What you wrote is not saved yet.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ViewList</name>
    <message>
      <source>Saved views</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ViewMenu</name>
    <message>
      <source>&amp;Theme</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As the &amp;system</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Light</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Dark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next &amp;pane</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Rename…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Replace with what is &amp;shown now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Icon</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Colour</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move &amp;up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move &amp;down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Hide</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>De&amp;lete</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hidden &amp;views</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Views</name>
    <message>
      <source>Amber</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Blue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Book</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Calendar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Clock</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Due this week</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Globe</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Green</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Grey</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Inbox</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Late first replies</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Letter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Magnifying glass</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Moon</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>My inquiries</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New this month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No contact for 60 days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pencil</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Plus</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Red</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Star</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tag</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Telephone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tick</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Violet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Volunteers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Warning</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>WhoPane</name>
    <message>
      <source>the first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>none of them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>later</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which value counts for %1?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>That of the file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file is right.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>That of the book</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing is changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whom does “%1” mean?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>They are added as a new contact.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Somebody who is not in the book yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Such as a room or a device.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Wizard</name>
    <message>
      <source> or </source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%n already here</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n contact(s) added</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n inquiry(inquiries) added</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n line(s) of orders added</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more person(people) came</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n question(s) left open</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n registration(s) added</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n row(s)</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n row(s) set aside</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n updated</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>Add %n contact(s)</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>Add %n inquiry(inquiries)</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>Add %n line(s) of orders</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>Add %n registration(s)</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check duplicates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>If you stop it now, nothing of it is kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Importing it again takes only what is new or changed.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Keep %n question(s) for later</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Keep waiting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Match columns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next file</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Note that %n person(people) came</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Nothing is saved until the last step.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing to import</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Question</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Recognised as {what}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Recognised as “{what}”, as last time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Review and import</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Same</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Set aside</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Something went wrong. Nothing was changed. The details are in the other message.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stop it and close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The import is still running.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This very file was imported by {who} on {when}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This very file was imported on {when}.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Update %n row(s)</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>a new contact and inquiry</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>already here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>are noted as having come</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>are noted as registered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>become contacts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>become inquiries in the Inbox</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>become inquiries too, with a question</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>file {n} of {all}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>have a look at {n}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>in doubt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>known, with something new</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>left alone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>lines of orders are noted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>new</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>perhaps {names}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sheet “{sheet}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tag {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>wait until somebody has answered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{add} and update {n}</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{matched} of %n column(s) matched</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
  </context>
  <context>
    <name>WorkPage</name>
    <message>
      <source>Back to the list</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>WorklistDelegate</name>
    <message>
      <source>Draft</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no longer matches this view</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>_DateField</name>
    <message>
      <source>tomorrow, 12 dec, 2026-12-01</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>_TagField</name>
    <message>
      <source>Tags, parted by commas</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>_Text</name>
    <message>
      <source>What happened</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What happened, in a sentence or two</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>parent</name>
    <message>
      <source>Save view</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It stands in the sidebar and always shows who fits at the moment.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>self._model</name>
    <message>
      <source>%1 (%2)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no longer matches this view</source>
      <translation type="unfinished" />
    </message>
  </context>
</TS>
