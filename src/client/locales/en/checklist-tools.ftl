# Two versions of a checklist beside each other, its translations, and trying it out.
tools-compare = Compare versions
tools-compare-of = Compare versions of { $title }
tools-from = Earlier
tools-to = Later
tools-draft = Draft
tools-version-missing = There is one version alone, and nothing to compare it with.
tools-same = There is no difference between these two.
tools-whole = The whole checklist
tools-standards = Standards
tools-moments = Moments
tools-waits = Waits
tools-sections = Sections
tools-contradictions = Answers that can’t all be so
tools-briefing = Briefing
tools-quiz = Quiz
tools-questions-of = Questions in “{ $section }”
tools-added = Added
tools-removed = Removed
tools-moved = Moved
tools-changed = Changed
tools-count-added = { $count } added
tools-count-removed = { $count } removed
tools-count-moved = { $count } moved
tools-count-wording = { $count ->
    [one] { $count } reads differently
   *[other] { $count } read differently
  }
tools-count-setting = { $count ->
    [one] { $count } is set differently
   *[other] { $count } are set differently
  }
tools-count-weight = { $count ->
    [one] { $count } counts differently
   *[other] { $count } count differently
  }
tools-moved-within = From place { $from } to { $to }
tools-moved-to = From “{ $from }” to “{ $to }”
tools-was = Before
tools-is = Now
tools-nothing = nothing
tools-scored-by = scored, measures “{ $standard }”
tools-band = up to { $upTo }: { $points }
tools-cap = The score is capped at { $percent }
tools-set = version { $version }

tools-field-text = Wording
tools-field-title = Title
tools-field-name = Name
tools-field-help = Help beneath it
tools-field-definition = What counts as this instant
tools-field-purpose = What it is for
tools-field-target = What counts as met
tools-field-howTo = How it is carried out
tools-field-unit = Unit
tools-field-worstName = Name of the worst
tools-field-bestName = Name of the best
tools-field-body = Text
tools-field-why = Why it is right
tools-field-basis = On what ground sound is recorded
tools-field-prompts = What belongs in it
tools-field-followUp = Line that opens
tools-field-followUp-when = When the line opens
tools-field-options = Choice “{ $what }”
tools-field-choice = A choice
tools-field-order = Order of the choices
tools-field-right = The right answer
tools-field-discreet = Discreet list
tools-field-discreet-item = Discreet list, for “{ $what }”
tools-field-recording = Recording of sound
tools-field-standardSet = Set of standards
tools-field-channel = Channel
tools-field-channels = Channels it holds for
tools-field-locales = Languages
tools-field-measure = How it is measured
tools-field-aim = What it is good for
tools-aim-service = to serve
tools-aim-selling = to sell more
tools-field-weight = Weight
tools-field-critical = If nothing is earned
tools-field-required = Must be given
tools-field-from = From
tools-field-to = To
tools-field-targetSeconds = Target
tools-field-limitSeconds = Limit
tools-field-section = Section
tools-field-type = Kind of answer
tools-field-view = Kind of statement
tools-field-aspect = What it is about
tools-field-when = When it is asked
tools-field-condition = When it does not fit together
tools-field-mayBeNotApplicable = May not apply
tools-field-photos = Photos at least
tools-field-showIf = Asked only if
tools-field-requireIf = Required if
tools-field-integrity = What whoever was there answers
tools-field-counts = What it counts
tools-field-least = Least
tools-field-most = Most
tools-field-leastSeconds = Least
tools-field-mostSeconds = Most
tools-field-worst = Worst rating
tools-field-best = Best rating
tools-field-atMostCharacters = Characters at most
tools-field-atLeastCharacters = Characters at least
tools-field-currency = Currency
tools-field-parts = What is described
tools-field-kind = What it is about
tools-field-questions = Questions that it is about
tools-field-score = Score
tools-field-score-standard = Standard that it measures
tools-field-score-points = Points
tools-field-score-points-of = Points for “{ $what }”
tools-field-score-good = The good answer
tools-field-score-bands = Bands
tools-field-score-by = How it earns points
tools-field-score-bonus = A bonus
tools-field-scoring-notApplicable = Where something did not apply
tools-field-scoring-sections = How sections add up
tools-field-scoring-passPercent = Passed from
tools-field-scoring-bonusCapPercent = Bonus lifts to at most

tools-translate = Translate
tools-translate-of = Translate { $title }
tools-language-from = From
tools-language-to = Into
tools-turn = Turn round
tools-missing = { $count ->
    [0] Nothing is missing in { $language }.
    [one] { $count } text is missing in { $language }.
   *[other] { $count } texts are missing in { $language }.
  }
tools-next-missing = Next that is missing
tools-parts = Parts of the checklist
tools-missing-here = { $count ->
    [one] , one text missing
   *[other] , { $count } texts missing
  }
tools-title-group = About it
tools-empty-here = There is nothing to read in this part.
tools-unwritten = Not written in this language either.
tools-not-offered = This checklist is not offered in { $language } yet
tools-not-offered-body = What you write is kept. Add the language once shoppers are to have it: then every text is needed before the next version is published.
tools-offer = Add { $language }
tools-place = { $part }: { $field }
tools-keyboard = Ctrl and Enter goes to the next that is missing.

tools-preview = Preview
tools-preview-of = Preview of { $title }
tools-preview-lead = Try it as a shopper would. Nothing is sent and nothing is kept.
tools-edit = Back to the draft
tools-phone = As on the phone
tools-reading-time = The time on this phone: { $time }
tools-minute = One minute later
tools-ten-minutes = Ten minutes later
tools-before = Before
tools-no-briefing = This checklist has no briefing and no quiz.
tools-again = Begin again
tools-score = What it would score
tools-score-none = Nothing is scored yet.
tools-verdict-passed = Passed
tools-verdict-failed = Not passed
tools-earned = What each answer earned
tools-earned-none = Answers that earn points show here as they are given.
tools-waiting = { $count ->
    [one] { $count } scored item has no answer yet.
   *[other] { $count } scored items have no answer yet.
  }
tools-warnings = { $count ->
    [one] { $count } thing to look at
   *[other] { $count } things to look at
  }
tools-warnings-none = Nothing to warn of
tools-warnings-none-body = Every standard is measured, every question can be reached, and selling does not outweigh service.
tools-warnings-body = None of this keeps it from being published.

tools-warning-standard-unmeasured = Nothing measures this standard.
tools-warning-standard-unmeasured-mend = Score a question or a wait by it, or take it out.
tools-warning-standard-left-out = “{ $names }” of the set of standards is not in this checklist.
tools-warning-standard-left-out-mend = Add it and ask about it, if it is meant to be measured here.
tools-warning-other-channel = This standard is not meant for this channel.
tools-warning-other-channel-mend = Measure another one, or add the channel to the standard.
tools-warning-wait-unmarked = Nobody can mark “{ $names }”, so this wait is never timed.
tools-warning-wait-unmarked-mend = Choose a moment that the checklist has.
tools-warning-wait-optional = “{ $names }” need not be marked. Where it never came, nothing is lost.
tools-warning-wait-optional-mend = Require the moment, or ask beside it whether it came.
tools-warning-moment-unused = Nothing hangs on this moment.
tools-warning-moment-unused-mend = Let a wait begin or end with it, or spare the shopper the tap.
tools-warning-never-asked = This question is never asked: its condition can’t come true.
tools-warning-never-asked-mend = Change when it is asked.
tools-warning-never-required = The condition under which this is required can’t come true.
tools-warning-never-required-mend = Change it, or take it out.
tools-warning-never-opens = The line beneath this question never opens.
tools-warning-never-opens-mend = Say at which answer it opens.
tools-warning-never-contradicts = These answers can never come together.
tools-warning-never-contradicts-mend = Change the condition, or take it out.
tools-warning-queue-counted-twice = “{ $names }” counts the queue already: this number is set against no wait.
tools-warning-queue-counted-twice-mend = Say at one of them alone that it counts the people ahead.
tools-warning-selling-over-service = Selling earns as much as all of service.
tools-warning-selling-over-service-mend = Give service more weight.
tools-warning-selling-outweighs = This sells, and counts for more than “{ $names }”.
tools-warning-selling-outweighs-mend = Give it less weight than service has.
