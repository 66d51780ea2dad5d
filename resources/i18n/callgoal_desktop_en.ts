<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%Ln calls</source>
        <translation>
            <numerusform>%Ln call</numerusform>
            <numerusform>%Ln calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls are in {0}.</source>
        <translation>
            <numerusform>%Ln call is in {0}.</numerusform>
            <numerusform>%Ln calls are in {0}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls so far: from 10 on they are told in per cent.</source>
        <translation>
            <numerusform>%Ln call so far: from 10 on they are told in per cent.</numerusform>
            <numerusform>%Ln calls so far: from 10 on they are told in per cent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls were added.</source>
        <translation>
            <numerusform>%Ln call was added.</numerusform>
            <numerusform>%Ln calls were added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls were here already and were left as they are.</source>
        <translation>
            <numerusform>%Ln call was here already and was left as it is.</numerusform>
            <numerusform>%Ln calls were here already and were left as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls were updated.</source>
        <translation>
            <numerusform>%Ln call was updated.</numerusform>
            <numerusform>%Ln calls were updated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancelled meetings were left out.</source>
        <translation>
            <numerusform>%Ln cancelled meeting was left out.</numerusform>
            <numerusform>%Ln cancelled meetings were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln core questions</source>
        <translation>
            <numerusform>%Ln core question</numerusform>
            <numerusform>%Ln core questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln core questions need about {0} min</source>
        <translation>
            <numerusform>%Ln core question needs about {0} min</numerusform>
            <numerusform>%Ln core questions need about {0} min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events of a whole day were left out.</source>
        <translation>
            <numerusform>%Ln event of a whole day was left out.</numerusform>
            <numerusform>%Ln events of a whole day were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln marks</source>
        <translation>
            <numerusform>%Ln mark</numerusform>
            <numerusform>%Ln marks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes marked</source>
        <translation>
            <numerusform>%Ln minute marked</numerusform>
            <numerusform>%Ln minutes marked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln next steps are due</source>
        <translation>
            <numerusform>%Ln next step is due</numerusform>
            <numerusform>%Ln next steps are due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln optional</source>
        <translation>
            <numerusform>%Ln optional</numerusform>
            <numerusform>%Ln optional</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln others</source>
        <translation>
            <numerusform>%Ln other</numerusform>
            <numerusform>%Ln others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln promises open</source>
        <translation>
            <numerusform>%Ln promise open</numerusform>
            <numerusform>%Ln promises open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions asked</source>
        <translation>
            <numerusform>%Ln question asked</numerusform>
            <numerusform>%Ln questions asked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions open</source>
        <translation>
            <numerusform>%Ln question open</numerusform>
            <numerusform>%Ln questions open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions were asked while a call ran</source>
        <translation>
            <numerusform>%Ln question was asked while a call ran</numerusform>
            <numerusform>%Ln questions were asked while a call ran</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeated meetings take too long to work out and were left out.</source>
        <translation>
            <numerusform>%Ln repeated meeting takes too long to work out and was left out.</numerusform>
            <numerusform>%Ln repeated meetings take too long to work out and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows had a date that cannot be read, and came without it.</source>
        <translation>
            <numerusform>%Ln row had a date that cannot be read, and came without it.</numerusform>
            <numerusform>%Ln rows had a date that cannot be read, and came without it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows held nothing and were left out.</source>
        <translation>
            <numerusform>%Ln row held nothing and was left out.</numerusform>
            <numerusform>%Ln rows held nothing and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln speakers</source>
        <translation>
            <numerusform>%Ln speaker</numerusform>
            <numerusform>%Ln speakers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps are in {0}.</source>
        <translation>
            <numerusform>%Ln step is in {0}.</numerusform>
            <numerusform>%Ln steps are in {0}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps have no date and were left out.</source>
        <translation>
            <numerusform>%Ln step has no date and was left out.</numerusform>
            <numerusform>%Ln steps have no date and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln calls</source>
        <translation>
            <numerusform>%Ln call in all</numerusform>
            <numerusform>All %Ln calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Finished: done in {0} of %Ln calls.</source>
        <translation>
            <numerusform>Finished: done in {0} of %Ln call.</numerusform>
            <numerusform>Finished: done in {0} of %Ln calls.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Importing %Ln files…</source>
        <translation>
            <numerusform>Importing %Ln file…</numerusform>
            <numerusform>Importing %Ln files…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It begins with your next call, for %Ln calls.</source>
        <translation>
            <numerusform>It begins with your next call, for %Ln call.</numerusform>
            <numerusform>It begins with your next call, for %Ln calls.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln calls that are listed</source>
        <translation>
            <numerusform>%Ln call that is listed</numerusform>
            <numerusform>The %Ln calls that are listed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>asked in {0} of %Ln calls</source>
        <translation>
            <numerusform>asked in {0} of %Ln call</numerusform>
            <numerusform>asked in {0} of %Ln calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>carry over questions</source>
        <translation>
            <numerusform>carry over question</numerusform>
            <numerusform>carry over questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %Ln gaps</source>
        <translation>
            <numerusform>from %Ln gap</numerusform>
            <numerusform>from %Ln gaps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln calls</source>
        <translation>
            <numerusform>of %Ln call</numerusform>
            <numerusform>of %Ln calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of {0} out of %Ln calls</source>
        <translation>
            <numerusform>of {0} out of %Ln call</numerusform>
            <numerusform>of {0} out of %Ln calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of %Ln calls</source>
        <translation>
            <numerusform>{0} of %Ln call</numerusform>
            <numerusform>{0} of %Ln calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of %Ln calls took the sale forward</source>
        <translation>
            <numerusform>{0} of %Ln call took the sale forward</numerusform>
            <numerusform>{0} of %Ln calls took the sale forward</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of %Ln questions asked</source>
        <translation>
            <numerusform>{0} of %Ln question asked</numerusform>
            <numerusform>{0} of %Ln questions asked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0}: {1} of %Ln questions</source>
        <translation>
            <numerusform>{0}: {1} of %Ln question</numerusform>
            <numerusform>{0}: {1} of %Ln questions</numerusform>
        </translation>
    </message>
</context>
</TS>
