# Reading a form of another program (XLSForm) as the draft of a checklist

form-lead = Choose an XLSForm workbook, as KoboToolbox, ODK or SurveyCTO use it. It is read as a draft, and you see place by place what the draft does not carry. Nothing is kept until you publish it.
form-file = The form’s workbook (.xlsx)
form-read = Read the form
form-missing = Choose the workbook first.
form-too-large = This file is too large. At most { $most } can be read.
form-another = Read another form
form-save = Save the draft
form-as-asked = The draft as it is asked
form-draft = { $questions ->
    [one] One question
   *[other] { $questions } questions
  } in { $sections ->
    [one] one section
   *[other] { $sections } sections
  } · { $languages }
form-publishable = Nothing keeps this draft from being published.
form-unscored = It asks and does not score: no question names a standard yet.
form-version-there = Another checklist is published under this id and version already. Save the draft, or give the form another version in its settings, and read it again.
form-all-carried = The draft carries everything that the form says.
form-lost = { $count ->
    [one] One thing is left out
   *[other] { $count } things are left out
  }
form-changed = { $count ->
    [one] One thing is otherwise than in the form
   *[other] { $count } things are otherwise than in the form
  }
form-slight = { $count ->
    [one] One small thing
   *[other] { $count } small things
  }
form-where = Where
form-becomes = What becomes of it
form-row = { $sheet }, row { $row }

# Workbooks that can be read and are no forms
form-fault-no-survey = There is no sheet “survey” in this workbook. An XLSForm has its questions on one.
form-fault-no-type-column = The sheet “survey” has no column “type”. Its first row must name the columns.
form-fault-no-questions = There is nothing on the sheet “survey” that a person can be asked.
form-fault-too-much = This form comes to more than a visit can ask. Split it, or shorten its lists of choices.

# Left out of the draft
xlsform-type-unknown = This type is not known, so nothing is asked here.
xlsform-type-unknown-mend = Correct the type in the form, or add the question to the checklist.
xlsform-type-missing = The row has no type, so nothing is asked here.
xlsform-type-missing-mend = Give the row a type, or take it out.
xlsform-type-not-carried = A checklist has no question of this type.
xlsform-type-not-carried-mend = Ask for it in another way, such as in words or with a photo. The place of a visit is recorded by itself.
xlsform-calculation = Nothing is calculated while a visit is recorded.
xlsform-calculation-mend = Waits and scores are worked out by the checklist itself. Take anything else out of the answers afterwards.
xlsform-relevant = “{ $about }” can’t be carried as a condition: it is asked without regard to that.
xlsform-relevant-mend = Set a condition on earlier answers in the checklist, or word the question so that it can be skipped.
xlsform-required-if = “{ $about }” can’t be carried as a condition: an answer is never required here.
xlsform-required-if-mend = Make the question required, or set a condition on earlier answers in the checklist.
xlsform-constraint = “{ $about }” is not checked.
xlsform-constraint-mend = Say in the question’s help what fits, or set the least and the most in the checklist. With a message beside it a condition on answers is carried.
xlsform-choice-without-list = The choice belongs to no list.
xlsform-choice-without-list-mend = Fill in its list_name.
xlsform-choice-without-name = The choice has no name, and is not offered.
xlsform-choice-without-name-mend = Fill in its name.
xlsform-language-unknown = Texts in { $about } are left out: checklists come in English, Latvian, Czech, Persian and Dutch.
xlsform-language-unknown-mend = Nothing has to be done where the other languages are enough.
xlsform-language-twice = There is another column in this language. That one counts.
xlsform-language-twice-mend = Put both into one column.
xlsform-column-unnamed = This stands in a column without a header, and is not read.
xlsform-column-unnamed-mend = Give the column a header. Cells that are merged count for their first column alone.
xlsform-column-twice = There is another column of this name. That one counts.
xlsform-column-twice-mend = Rename one of the two, or put both into one.
xlsform-media = Pictures, sounds and films beside questions are not shown.
xlsform-media-mend = Put into words what has to be known, in the question’s help or the briefing.
xlsform-default = Answers are never filled in beforehand.
xlsform-default-mend = Nothing has to be done: the question is asked.
xlsform-trigger = Nothing is worked out when an answer changes.
xlsform-trigger-mend = Ask for it by a question, or leave it.
xlsform-note = No question follows this note in its group, so that it is not shown.
xlsform-note-mend = Put its words into a question’s help, or into the briefing.
xlsform-group-end-missing = The group is never ended. It was taken to end with the form.
xlsform-group-end-missing-mend = Add “end group” where it ends.
xlsform-group-end-stray = This ends a group that never began.
xlsform-group-end-stray-mend = Take the row out, or add the beginning.
xlsform-own-unreadable = What the columns of our own say here can’t be read: { $about }
xlsform-own-unreadable-mend = Correct these cells, or save the checklist as a form anew and begin from that.
xlsform-sheet-not-carried = This sheet is left out.
xlsform-sheet-not-carried-mend = Put its choices on the sheet “choices”.

# In the draft, and otherwise than in the form
xlsform-asked-otherwise = It is asked as another type: { $about }.
xlsform-asked-otherwise-mend = Look whether that is enough, and add a question where it is not.
xlsform-name-changed = It goes by “{ $about }” in the checklist: ids are letters, digits, “.”, “_” and “-”, and each is there once.
xlsform-name-changed-mend = Nothing has to be done. Of two with the same name conditions mean the first.
xlsform-name-missing = It has no name, and goes by “{ $about }”.
xlsform-name-missing-mend = Name it in the form, where other programs read the answers.
xlsform-label-missing = It has no label. Its name stands in for it.
xlsform-label-missing-mend = Write what people should read.
xlsform-list-missing = There is no list “{ $about }” on the sheet “choices”.
xlsform-list-missing-mend = Add the list, or correct its name.
xlsform-choices-elsewhere = Its choices are not in this workbook. It is asked in words.
xlsform-choices-elsewhere-mend = Put the choices on the sheet “choices” where they are not many.
xlsform-choice-filter = All choices of the list are offered, whatever was answered before.
xlsform-choice-filter-mend = Make a list and a question for each case, and ask each by a condition.
xlsform-repeat-once = What is repeated in the form is asked once.
xlsform-repeat-once-mend = Copy the questions where they are needed more often.
xlsform-note-as-help = The note stands in the help of the question that follows it.
xlsform-note-as-help-mend = Nothing has to be done.
xlsform-label-inserts-answer = An answer is inserted here in the form. In the checklist it stays as it is written.
xlsform-label-inserts-answer-mend = Word it so that it does without the answer.
xlsform-constraint-close = The bound itself is allowed too: it can’t be left out of numbers with decimals.
xlsform-constraint-close-mend = Set the bound a little further in where that matters.
xlsform-language-taken-as = Checklists do not come in this language. Its texts are taken as English ones.
xlsform-language-taken-as-mend = Replace them where shoppers read another language.
xlsform-setting = This setting can’t be read.
xlsform-setting-mend = A version is a whole number from 1, and there is one row of settings.

# Small things
xlsform-metadata = The app records this by itself, or leaves it be.
xlsform-metadata-mend = Nothing has to be done.
xlsform-appearance = Questions look as the app shows them.
xlsform-appearance-mend = Nothing has to be done.
xlsform-parameter = This setting of the question has no use here.
xlsform-parameter-mend = Nothing has to be done.
xlsform-whole-numbers = Numbers may have decimals here.
xlsform-whole-numbers-mend = Say in the help where only whole ones fit.
xlsform-message = The app words such a message itself.
xlsform-message-mend = Nothing has to be done.
xlsform-group-nested = A group within a group is a section of its own.
xlsform-group-nested-mend = Nothing has to be done.
xlsform-or-other = “Other” is one of the options, and opens a line for words.
xlsform-or-other-mend = Nothing has to be done.
xlsform-disabled = The row is switched off in the form, and is left out.
xlsform-disabled-mend = Nothing has to be done.
xlsform-sheet-ignored = This sheet is no part of a form.
xlsform-sheet-ignored-mend = Nothing has to be done.
xlsform-column-ignored = This column means nothing to a checklist.
xlsform-column-ignored-mend = Nothing has to be done.
xlsform-constraint-as-contradiction = It is checked when the report is handed in, with the form’s own message, and stops nobody.
xlsform-constraint-as-contradiction-mend = Nothing has to be done.
