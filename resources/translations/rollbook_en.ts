<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
  <context>
    <name>BackupsDialog</name>
    <message numerus="yes">
      <source>%n contact(s)</source>
      <translation>
        <numerusform>%n contact</numerusform>
        <numerusform>%n contacts</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>BinPage</name>
    <message numerus="yes">
      <source>%n thing(s)</source>
      <translation>
        <numerusform>%n thing</numerusform>
        <numerusform>%n things</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>BulkBar</name>
    <message numerus="yes">
      <source>%n selected</source>
      <translation>
        <numerusform>%n selected</numerusform>
        <numerusform>%n selected</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ChangesDialog</name>
    <message numerus="yes">
      <source>and %n more</source>
      <translation>
        <numerusform>and %n more</numerusform>
        <numerusform>and %n more</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ContactActs</name>
    <message numerus="yes">
      <source>%n had that noted already</source>
      <translation>
        <numerusform>%n had that noted already</numerusform>
        <numerusform>%n had that noted already</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Copied %n address(es): paste them into the BCC line</source>
      <translation>
        <numerusform>Copied %n address: paste them into the BCC line</numerusform>
        <numerusform>Copied %n addresses: paste them into the BCC line</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ContactHeader</name>
    <message numerus="yes">
      <source>%n follow-up(s) overdue</source>
      <translation>
        <numerusform>%n follow-up overdue</numerusform>
        <numerusform>%n follow-ups overdue</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Events</name>
    <message numerus="yes">
      <source>%n came</source>
      <translation>
        <numerusform>%n came</numerusform>
        <numerusform>%n came</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n registered</source>
      <translation>
        <numerusform>%n registered</numerusform>
        <numerusform>%n registered</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ExportParts</name>
    <message numerus="yes">
      <source>leaves out %n</source>
      <translation>
        <numerusform>leaves out %n</numerusform>
        <numerusform>leaves out %n</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>FoldingTimeline</name>
    <message numerus="yes">
      <source>%n field(s) changed</source>
      <translation>
        <numerusform>%n field changed</numerusform>
        <numerusform>%n fields changed</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>FollowUpPane</name>
    <message numerus="yes">
      <source>%n follow-up(s)</source>
      <translation>
        <numerusform>%n follow-up</numerusform>
        <numerusform>%n follow-ups</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>FollowUps</name>
    <message numerus="yes">
      <source>%n day(s) overdue</source>
      <translation>
        <numerusform>%n day overdue</numerusform>
        <numerusform>%n days overdue</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>FollowUpsPage</name>
    <message numerus="yes">
      <source>Wrote %n follow-up(s). Open the file with your calendar.</source>
      <translation>
        <numerusform>Wrote %n follow-up. Open the file with your calendar.</numerusform>
        <numerusform>Wrote %n follow-ups. Open the file with your calendar.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n follow-up(s) selected</source>
      <translation>
        <numerusform>%n follow-up selected</numerusform>
        <numerusform>%n follow-ups selected</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>GridFrame</name>
    <message numerus="yes">
      <source>%n contact(s)</source>
      <translation>
        <numerusform>%n contact</numerusform>
        <numerusform>%n contacts</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n found in %1 ms</source>
      <translation>
        <numerusform>%n found in %1 ms</numerusform>
        <numerusform>%n found in %1 ms</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>GridTable</name>
    <message numerus="yes">
      <source>%n cell(s) had no place here and were left out</source>
      <translation>
        <numerusform>%n cell had no place here and were left out</numerusform>
        <numerusform>%n cells had no place here and were left out</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n row(s) do not fit. Add them as new contacts?</source>
      <translation>
        <numerusform>%n row do not fit. Add them as new contacts?</numerusform>
        <numerusform>%n rows do not fit. Add them as new contacts?</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>InboxPage</name>
    <message numerus="yes">
      <source>%n inquiry(inquiries) selected</source>
      <translation>
        <numerusform>%n inquiry selected</numerusform>
        <numerusform>%n inquiries selected</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>InboxPane</name>
    <message numerus="yes">
      <source>%n open</source>
      <translation>
        <numerusform>%n open</numerusform>
        <numerusform>%n open</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n inquiry(inquiries)</source>
      <translation>
        <numerusform>%n inquiry</numerusform>
        <numerusform>%n inquiries</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Locking</name>
    <message numerus="yes">
      <source>The book has its new passphrase. %n backup(s) keep the one they had.</source>
      <translation>
        <numerusform>The book has its new passphrase. %n backup keep the one they had.</numerusform>
        <numerusform>The book has its new passphrase. %n backups keep the one they had.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>MatchPage</name>
    <message numerus="yes">
      <source>%n other sheet(s) of this file holds(hold) people too: {names}</source>
      <translation>
        <numerusform>%n other sheet of this file holds people too: {names}</numerusform>
        <numerusform>%n other sheets of this file hold people too: {names}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n other sheet(s) of this file follows(follow) when this one is imported.</source>
      <translation>
        <numerusform>%n other sheet of this file follows when this one is imported.</numerusform>
        <numerusform>%n other sheets of this file follow when this one is imported.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Merge</name>
    <message numerus="yes">
      <source>%n call(s) and note(s)</source>
      <translation>
        <numerusform>%n call and note</numerusform>
        <numerusform>%n calls and notes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n event(s)</source>
      <translation>
        <numerusform>%n event</numerusform>
        <numerusform>%n events</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n follow-up(s)</source>
      <translation>
        <numerusform>%n follow-up</numerusform>
        <numerusform>%n follow-ups</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n order(s)</source>
      <translation>
        <numerusform>%n order</numerusform>
        <numerusform>%n orders</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n sign-up(s)</source>
      <translation>
        <numerusform>%n sign-up</numerusform>
        <numerusform>%n sign-ups</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>MergeDialog</name>
    <message numerus="yes">
      <source>Merge %n contact(s) into one</source>
      <translation>
        <numerusform>Merge %n contact into one</numerusform>
        <numerusform>Merge %n contacts into one</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>PlanDialog</name>
    <message numerus="yes">
      <source>Plan %n follow-up(s)</source>
      <translation>
        <numerusform>Plan %n follow-up</numerusform>
        <numerusform>Plan %n follow-ups</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>QuestionsPage</name>
    <message numerus="yes">
      <source>%n pair(s) found that may be one person</source>
      <translation>
        <numerusform>%n pair found that may be one person</numerusform>
        <numerusform>%n pairs found that may be one person</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>SafetySettings</name>
    <message numerus="yes">
      <source>after %n minute(s)</source>
      <translation>
        <numerusform>after %n minute</numerusform>
        <numerusform>after %n minutes</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>SaveDialog</name>
    <message numerus="yes">
      <source>Only the %n selected</source>
      <translation>
        <numerusform>Only the %n selected</numerusform>
        <numerusform>Only the %n selected</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>SectionSettings</name>
    <message numerus="yes">
      <source>%n day(s)</source>
      <translation>
        <numerusform>%n day</numerusform>
        <numerusform>%n days</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>TagSettings</name>
    <message numerus="yes">
      <source>%n contact(s) carry it.</source>
      <translation>
        <numerusform>%n contact carry it.</numerusform>
        <numerusform>%n contacts carry it.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Trail</name>
    <message numerus="yes">
      <source>%n change(s) taken back.</source>
      <translation>
        <numerusform>%n change taken back.</numerusform>
        <numerusform>%n changes taken back.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n impossible: what it belongs to is gone.</source>
      <translation>
        <numerusform>%n impossible: what it belongs to is gone.</numerusform>
        <numerusform>%n impossible: what it belongs to is gone.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n kept, edited since.</source>
      <translation>
        <numerusform>%n kept, edited since.</numerusform>
        <numerusform>%n kept, edited since.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Watching</name>
    <message numerus="yes">
      <source>%n file(s)</source>
      <translation>
        <numerusform>%n file</numerusform>
        <numerusform>%n files</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n file(s) wait: {names}</source>
      <translation>
        <numerusform>%n file wait: {names}</numerusform>
        <numerusform>%n files wait: {names}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new from {file}</source>
      <translation>
        <numerusform>%n new from {file}</numerusform>
        <numerusform>%n new from {file}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n question(s)</source>
      <translation>
        <numerusform>%n question</numerusform>
        <numerusform>%n questions</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Wizard</name>
    <message numerus="yes">
      <source>%n already here</source>
      <translation>
        <numerusform>%n already here</numerusform>
        <numerusform>%n already here</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n contact(s) added</source>
      <translation>
        <numerusform>%n contact added</numerusform>
        <numerusform>%n contacts added</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n inquiry(inquiries) added</source>
      <translation>
        <numerusform>%n inquiry added</numerusform>
        <numerusform>%n inquiries added</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n line(s) of orders added</source>
      <translation>
        <numerusform>%n line of orders added</numerusform>
        <numerusform>%n lines of orders added</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more person(people) came</source>
      <translation>
        <numerusform>%n more person came</numerusform>
        <numerusform>%n more people came</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n question(s) left open</source>
      <translation>
        <numerusform>%n question left open</numerusform>
        <numerusform>%n questions left open</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n registration(s) added</source>
      <translation>
        <numerusform>%n registration added</numerusform>
        <numerusform>%n registrations added</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n row(s)</source>
      <translation>
        <numerusform>%n row</numerusform>
        <numerusform>%n rows</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n row(s) set aside</source>
      <translation>
        <numerusform>%n row set aside</numerusform>
        <numerusform>%n rows set aside</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n updated</source>
      <translation>
        <numerusform>%n updated</numerusform>
        <numerusform>%n updated</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>About %n minute(s) left.</source>
      <translation>
        <numerusform>About %n minute left.</numerusform>
        <numerusform>About %n minutes left.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>About %n second(s) left.</source>
      <translation>
        <numerusform>About %n second left.</numerusform>
        <numerusform>About %n seconds left.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Add %n contact(s)</source>
      <translation>
        <numerusform>Add %n contact</numerusform>
        <numerusform>Add %n contacts</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Add %n inquiry(inquiries)</source>
      <translation>
        <numerusform>Add %n inquiry</numerusform>
        <numerusform>Add %n inquiries</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Add %n line(s) of orders</source>
      <translation>
        <numerusform>Add %n line of orders</numerusform>
        <numerusform>Add %n lines of orders</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Add %n registration(s)</source>
      <translation>
        <numerusform>Add %n registration</numerusform>
        <numerusform>Add %n registrations</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Keep %n question(s) for later</source>
      <translation>
        <numerusform>Keep %n question for later</numerusform>
        <numerusform>Keep %n questions for later</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Note that %n person(people) came</source>
      <translation>
        <numerusform>Note that %n person came</numerusform>
        <numerusform>Note that %n people came</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Update %n row(s)</source>
      <translation>
        <numerusform>Update %n row</numerusform>
        <numerusform>Update %n rows</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{matched} of %n column(s) matched</source>
      <translation>
        <numerusform>{matched} of %n column matched</numerusform>
        <numerusform>{matched} of %n columns matched</numerusform>
      </translation>
    </message>
  </context>
</TS>
