<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Documentation</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Schema</name>
    <message numerus="yes">
        <source>%n more problem(s) of this file are not listed</source>
        <translation>
            <numerusform>%n more problem of this file is not listed</numerusform>
            <numerusform>%n more problems of this file are not listed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DocumentationPage</name>
    <message numerus="yes">
        <source>Hide %n note(s)</source>
        <translation>
            <numerusform>Hide %n note</numerusform>
            <numerusform>Hide %n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n note(s)</source>
        <translation>
            <numerusform>Show %n note</numerusform>
            <numerusform>Show %n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::HistoryPane</name>
    <message numerus="yes">
        <source>%Ln operation(s)</source>
        <translation>
            <numerusform>%Ln operation</numerusform>
            <numerusform>%Ln operations</numerusform>
        </translation>
    </message>
</context>
</TS>
