# Writing a checklist.
builder-new = New checklist
builder-new-lead = It begins empty. What is ready made is in the library.
builder-begin = Begin
builder-untitled = Untitled checklist
builder-title = Title
builder-title-missing = Give it a title. It can be changed later.
builder-first-language = Language to begin with
builder-channel = Channel
builder-language = Language
builder-undo = Undo
builder-to-check = Check and publish
builder-kept = Everything is saved.
builder-keeping = Saving…
builder-only-here = Not saved yet. It is kept on this device meanwhile.
builder-not-taken = Not saved: the server can’t take it as it is. It is kept on this device; change it, or undo.
builder-overtaken = Not saved: someone else has changed this draft.
builder-overtaken-title = Someone else has changed this draft
builder-overtaken-body = Go on with theirs, or keep what you have written as a draft of its own.
builder-theirs = Go on with theirs
builder-copy = Keep mine as a copy
builder-not-kept = The last change has not been saved yet. Try again in a moment.
builder-elsewhere = In another language: “{ $text }”
builder-no-number = Write a number that is allowed here.

builder-elsewhere-nav = This draft otherwise
builder-preview = As a phone shows it
builder-translate = Translate
builder-compare = Compare versions
builder-drop = Throw this draft away
builder-drop-body = What is written in it is gone then. Versions that were published stay as they are.
builder-drop-do = Throw it away
builder-drop-not = Keep it
builder-dropped = The draft is gone.

builder-outline = Parts of the checklist
builder-sections = Sections
builder-section-add = Add a section
builder-section-new = New section
builder-section-nameless = Section { $number }
builder-nameless = { $number }, still without words
builder-to-mend = { $count ->
    [one] , one thing to mend
   *[other] , { $count } things to mend
  }
builder-piece-about = About it
builder-piece-standards = Standards
builder-piece-moments = Moments
builder-piece-waits = Waits
builder-piece-scoring = Scoring
builder-piece-contradictions = Contradictions
builder-piece-briefing = Briefing
builder-piece-quiz = Quiz
builder-piece-discreet = Discreet list
builder-piece-check = Check and publish

builder-up = Move up: { $name }
builder-down = Move down: { $name }
builder-twice = Duplicate: { $name }
builder-remove = Remove: { $name }
builder-went = Removed with it: { $what }. Undo brings it all back.
builder-went-waits = { $count ->
    [one] a wait
   *[other] { $count } waits
  }
builder-went-clauses = { $count ->
    [one] a condition
   *[other] { $count } conditions
  }
builder-went-scores = { $count ->
    [one] the points of one question or wait
   *[other] the points of { $count } questions or waits
  }

builder-languages = Languages
builder-languages-hint = Each text is needed in every language that is chosen before it can be published.
builder-recording = Sound
builder-recording-lawful = Recording sound is lawful at these stores
builder-recording-basis = On what ground
builder-id = Known in files and figures as { $id }

builder-standards-lead = What good service does. Questions and waits measure these, and owners read how often each was met.
builder-standard-add = Add a standard
builder-standard-name = Name
builder-standard-purpose = What it is for
builder-standard-target = What counts as met
builder-standard-howTo = How it is carried out
builder-aim-selling = It is there to sell more, not to serve
builder-selling-hint = Selling should not outweigh service: a checklist where it does is warned of.
builder-measure = How it is measured
builder-measure-observed = observed
builder-measure-wait = by a wait
builder-measure-rating = by a rating
builder-channels = Channels it holds for

builder-moments-lead = What a shopper marks with one tap, in the order in which it happens.
builder-moment-add = Add a moment
builder-moment-name = Name
builder-moment-definition = What exactly counts as this instant
builder-moment-definition-hint = “The first word that is said to you”, not “you are greeted”.
builder-moment-required = It must be marked

builder-waits-need = A wait runs from one moment to another. Add two moments first.
builder-waits-lead = What is timed: from which moment to which, and what is aimed at.
builder-wait-add = Add a wait
builder-wait-name = Name
builder-from = From
builder-to = To
builder-target = Target, seconds
builder-limit = Limit, seconds
builder-limit-hint = Beyond this it is out of bounds.
builder-in-section = Section it counts in
builder-by = How it earns points
builder-by-line = All up to the target, falling to nothing at the limit
builder-by-bands = By bands

builder-section-title = Title of the section
builder-all-when = When its questions are asked
builder-when-mixed = Some inside, some after
builder-section-weight = Weight of the section
builder-section-up = Section up
builder-section-down = Section down
builder-section-twice = Duplicate the section
builder-section-remove = Remove the section
builder-no-questions = No questions yet. Choose below what kind the first one is.
builder-add-question = Add a question
builder-more-types = Other kinds
builder-note-scored = scored
builder-note-condition = with a condition
builder-question-text = Question
builder-question-hint = One thing, as it can be seen or heard.
builder-help = Help beneath it, if any
builder-type = Kind of answer
builder-when = When it is asked
builder-view = What kind of statement
builder-view-fact = A fact
builder-view-perception = How it felt
builder-aspect = What it is about
builder-aspect-quality = Quality
builder-aspect-speed = Speed
builder-photos = Photos at least
builder-required = An answer is required
builder-na = It may not apply
builder-follow-up = One line that opens at an answer that is not good, if any
builder-follow-up-hint = “What was missing?”
builder-follow-up-if = The line opens only if (nothing here: at an answer that is not good)
builder-options = What can be chosen
builder-option = Choice { $number }
builder-option-add = Add a choice
builder-unit = Unit, if any
builder-counts-queue = Counts the people ahead in the queue
builder-least = Least
builder-most = Most
builder-least-seconds = Least, seconds
builder-most-seconds = Most, seconds
builder-at-most-characters = At most so many characters
builder-at-least-characters = At least so many characters
builder-prompt = What belongs in it, { $number }
builder-prompt-add = Say what belongs in it
builder-prompt-remove = Remove
builder-worst = Worst rating
builder-best = Best rating
builder-worst-name = Name of the worst
builder-best-name = Name of the best
builder-parts = What is to be described
builder-currency = Currency, three letters
builder-currency-any = Left empty, the answer says which.

builder-score = Score
builder-counts = It counts in the score
builder-no-standards = To be scored it needs a standard that it measures. Add one under “Standards”.
builder-standard = Standard that it measures
builder-points = Points
builder-points-of = Points for “{ $option }”
builder-weight = Weight
builder-weight-hint = 1 unless stated.
builder-critical = If nothing is earned
builder-critical-none = Nothing more happens
builder-critical-fail = The visit fails
builder-critical-cap = The score is capped
builder-cap = Cap, percent
builder-bonus = A bonus: it adds, and never costs
builder-scale-by = How ratings earn points
builder-scale-line = Evenly, from the worst to the best
builder-scale-map = Each rating by itself
builder-points-of-rating = Points for rating { $rating }
builder-good = The good answer
builder-answer-yes = Yes
builder-answer-no = No
builder-answer-na = Not applicable
builder-bands = Points by how much it is
builder-band-up-to = Up to, { $unit }
builder-band-add = Add a band
builder-band-remove = Remove
builder-seconds = seconds

builder-integrity-more = A check of whether the shopper was there
builder-integrity = Whoever was there answers so. Reviewers are told where it is not so; the shopper’s phone never knows.
builder-show-if = Asked only if
builder-require-if = Required if
builder-clause-add = Add a condition
builder-clause-remove = Remove
builder-condition-remove = Remove all of them
builder-join = How they are joined
builder-join-all = All must hold
builder-join-any = One is enough
builder-join-none = None may hold
builder-join-not-all = They may not all hold
builder-join-one = The condition
builder-join-one-all = holds
builder-join-one-none = does not hold
builder-group = Group of conditions
builder-group-add = Add a group
builder-subject = Answer or moment
builder-subject-questions = Questions before
builder-subject-moments = Moments
builder-verb = Holds if it
builder-verb-is = is
builder-verb-at-least = is at least
builder-verb-at-most = is at most
builder-verb-between = is between
builder-verb-answered = is answered
builder-verb-unanswered = is not answered
builder-verb-marked = was marked
builder-verb-unmarked = was not marked
builder-value = Value
builder-value-least = From
builder-value-most = To

builder-sections-rule = How sections add up
builder-na-rule = Where something did not apply
builder-pass = Passed from, percent
builder-pass-hint = Left empty, nothing is passed or failed.
builder-bonus-cap = Bonus lifts to at most, percent
builder-bonus-cap-hint = Left empty, there is no cap.

builder-briefing-lead = What the shopper reads before going, offline too.
builder-briefing-add = Add a part
builder-briefing-title = Title
builder-briefing-body = Text
builder-kind = What it is about
builder-kind-cover = Cover story
builder-kind-scenario = Scenario
builder-kind-buy = What to buy
builder-kind-time = What to time
builder-kind-photograph = What to photograph
builder-kind-never = What never to do
builder-kind-other = Something else

builder-contradictions-lead = Answers that can’t all be so. Before handing in, the shopper is asked to look again; nothing is refused for it.
builder-contradictions-none = Ask something first: a contradiction is about answers.
builder-contradiction-text = What the shopper is told
builder-contradiction-hint = “You were served at once, and the queue was long: can both be so?”
builder-contradiction-when = It is a contradiction if
builder-contradiction-add = Add a contradiction
builder-quiz-lead = It must be passed before the visit can be started.
builder-quiz-add = Add a question
builder-right = The right answer
builder-why = Why it is right

builder-discreet-lead = On the screen it looks like a shopping list; ticking an item marks the moment.
builder-discreet-has = There is a discreet list
builder-discreet-title = Title of the list
builder-discreet-item = For “{ $moment }”

builder-publish-warned = { $count ->
    [one] Publish with one warning
   *[other] Publish with { $count } warnings
}
builder-publish-not-yet = Not yet
builder-ready = Nothing keeps it from being published
builder-ready-body = A published version is never changed: what is changed later is the next version.
