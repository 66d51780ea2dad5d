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
        <source>%Ln marks</source>
        <translation>
            <numerusform>%Ln mark</numerusform>
            <numerusform>%Ln marks</numerusform>
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
        <source>%Ln promises open</source>
        <translation>
            <numerusform>%Ln promise open</numerusform>
            <numerusform>%Ln promises open</numerusform>
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
        <source>carry over questions</source>
        <translation>
            <numerusform>carry over question</numerusform>
            <numerusform>carry over questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of %Ln questions asked</source>
        <translation>
            <numerusform>{0} of %Ln question asked</numerusform>
            <numerusform>{0} of %Ln questions asked</numerusform>
        </translation>
    </message>
</context>
</TS>
