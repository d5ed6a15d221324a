# What both desks read: the frame, the report, standards.

desk-navigation = Main
desk-skip = Skip to the work
desk-version = version { $version }
desk-more = Show more
desk-print = Print
desk-all-visits = All visits

report-none = –
report-score = Score
report-verdict-passed = Passed
report-verdict-failed = Not passed
report-verdict-scored = Scored
report-verdict-unscored = Nothing to score
report-pass-mark = Pass mark { $percent }
report-earned-of = { $earned } of { $possible } { $count ->
    [one] point
   *[other] points
  }
report-nothing-possible = nothing to score
report-profile = standards under the profile “{ $name }”
report-weighted = sections count by their weight
report-before = Before critical standards: { $percent }
report-critical-fail = A critical standard was not met: { $name }. The visit does not pass, whatever its percentage.
report-critical-cap = A critical standard was not met: { $name }. The score is limited to { $percent }.
report-facts = Facts, what was seen
report-perceptions = Perceptions, how it felt
report-speed = Speed
report-quality = Quality
report-perception = How it felt
report-measured = Measured

report-when = { $day }, { $from }–{ $to } { $zone }
report-sections = Sections
report-share = counts { $share }

report-waits = Waits
report-target-limit = Target { $target } · limit { $limit }
report-wait-at-least = ≥ { $least }
report-wait-range = { $least }–{ $most }
report-wait-on-target = On target
report-wait-over-target = { $by } over target
report-wait-over-limit = { $by } over target, beyond the limit
report-under-a-second = Less than a second
report-wait-unmeasured = Not measured: one of its moments was not marked
report-wait-unknown = Not known
report-wait-between = It was between { $least } and { $most }.
report-wait-no-less = It was at least { $least }.
report-wait-doubt-session-changed = Not known exactly: the app was started anew in between.
report-wait-doubt-clocks-disagree = Not known exactly: the phone’s clocks did not agree.
report-wait-doubt-out-of-order = Not known: its moments stand in the wrong order.
report-clock-monotonic = timed by stopwatch
report-clock-wall = by the times a person gave
report-clock-server = timed against the server’s clock
report-not-scored = Measured, not scored

report-timeline = What happened when
report-moment-unmarked = Not marked
report-definition = What counts as this moment
report-source-tap = Tapped as it happened
report-source-corrected = Corrected
report-source-estimate = Estimated afterwards
report-source-receipt = Read off the receipt
report-reason-undo = tapped by mistake
report-reason-late = tapped too late
report-reason-early = tapped too early
report-reason-wrong-moment = tapped the wrong moment
report-reason-remembered = remembered afterwards
report-reason-receipt = after the receipt
report-was = Before:
report-taken-back = Taken back
report-cleared = Cleared
report-edited = Corrected in review, { $day }
report-edited-was = Recorded in the visit:
report-edited-by = { $name }: { $reason }
report-trace-edited = Scored by the answer as it was corrected in review, { $day }.
report-event = event { $seq }
report-event-at = event { $seq }, { $time }
report-no-event = No event

report-answers = Answers
report-unanswered = Not answered
report-not-asked = Not asked
report-asked-no-more = (not asked any more, counts for nothing)
report-document = Document, { $size }
report-prevented-closed = The visit could not be carried out: it was closed
report-prevented-moved = The visit could not be carried out: the store has moved or is gone
report-prevented-refused = The visit could not be carried out: service was refused
report-prevented-unsafe = The visit could not be carried out: it was not safe
report-photos = { $count ->
    [0] No photo
    [one] { $count } photo
   *[other] { $count } photos
  }
report-photo = Photo { $number }: { $about }
report-photo-not-here = Not arrived yet, { $size }
report-photo-shrunk = Open it as it came
report-photo-unreadable = Damaged: can’t be shown
report-photo-too-large = Too large to be shown
report-photo-unsupported = Can’t be shown here
report-photo-save = Save the file, { $size }
report-photo-taken = Added at { $time }, { $size }
report-photo-hash = checked against its fingerprint { $hash }…
report-loose = About the whole visit
report-points-of = { $earned } / { $possible }
report-of-points = / { $possible }
report-bonus-points = + { $earned } bonus
report-no-bonus = no bonus
report-earlier = { $count ->
    [one] One earlier version
   *[other] { $count } earlier versions
  }
report-does-not-count = does not count
report-why = Why these points
report-standard = The standard: { $name }

report-rule-yes-no = Points for the good answer, none for the other.
report-rule-option = Points by the option chosen.
report-rule-options = Points for each option chosen, added up.
report-rule-scale-line = Points rise evenly from the worst rating to the best.
report-rule-scale-map = Points by rating.
report-rule-number-bands = Points by the number given.
report-rule-wait-bands = Points by the length of the wait, in steps.
report-rule-wait-line = All points on target, falling evenly to none at the limit.
report-rule-not-applicable-omitted = Not applicable: left out of the score.
report-rule-not-applicable-zero = Not applicable: counts as nothing earned, as the checklist states.
report-rule-unanswered-optional = Not answered and not required: left out of the score.
report-rule-unanswered-required = Required and not answered: nothing earned.
report-rule-unmeasured = Not measured: left out of the score.
report-rule-uncertain = Not known exactly enough to say what it earns: left out of the score.
report-rule-retired-by-profile = Not asked of this store by its profile: left out of the score.
report-rule-not-asked = Not asked in this visit: left out of the score.
report-rule-visit-prevented = The visit could not be carried out: left out of the score.
report-rule-left-out-on-appeal = Appealed, and left out of the score: it counts on neither side.
report-rule-answer-does-not-fit = The answer does not fit the question: it earns nothing where it was required.
report-step-given = as given here
report-step-up-to = Up to { $value }
report-step-over = Over { $value }
report-step-from = From { $value }
report-step-rating = { $rating }, “{ $name }”

report-trace-events = From
report-trace-points = Points
report-trace-weight = after its weight of { $weight }
report-trace-contribution = Of the score
report-percent-points = { $value } of 100
report-trace-bonus = Bonus: it adds to what was earned, never to what was possible.
report-trace-reversed = This store’s profile turns the standard round: what usually earns points earns none here.
report-trace-critical = This standard is critical, and it was not met.

report-sum = How the score adds up
report-sum-lead = Each line is one answer or wait with the events it stands on. What they add to the score is rounded so that the column sums exactly. Scoring rules { $engine }.
report-sum-open = { $count ->
    [one] Show { $count } line
   *[other] Show all { $count } lines
  }
report-sum-lines = Lines of the score
report-sum-item = What
report-sum-weight = Weight
report-sum-points = Points
report-sum-total = Sum of all lines
report-sum-bonus-cap = Bonus beyond the cap
report-sum-critical-cap = Limited by a critical standard

standard-purpose = Why it is asked for
standard-target = What counts as met
standard-how-to = How to carry it out

# Spreadsheets that can't be read, by what is wrong with them
workbook-fault-empty = There is nothing in this file.
workbook-fault-not-a-workbook = This is no spreadsheet. Choose an Excel workbook (.xlsx) or a CSV file.
workbook-fault-old-excel = This is an old Excel workbook (.xls). Open it, save it as .xlsx, and choose that one.
workbook-fault-locked = This workbook is locked with a password. Save it without one, and choose it again.
workbook-fault-damaged = This file is damaged. Open it in the program that made it, save it anew, and choose it again.
workbook-fault-too-large = This file is too large. Take out what is not needed, or split it.
workbook-fault-too-many-sheets = This workbook has too many sheets. Keep those that are needed.
workbook-fault-too-many-rows = There are too many rows on one sheet. Split the file.
workbook-fault-too-many-columns = A row goes too far to the right. Take out the columns that are not needed.
workbook-fault-too-many-cells = There is too much in this file. Split it.
workbook-fault-too-slow = This file takes too long to read. Save it anew in a simpler form, or split it.

# Lists: search, filters, choosing and saving
list-choose = Choose { $name }
list-choose-shown = Choose all shown
list-chosen = { $count } chosen
list-all-matching = All that match are chosen
list-choose-all-matching = Choose all that match
list-let-go = Choose none
list-actions = With what is chosen
list-search = Search
list-filters = Filters
list-remove-filter = { $name }: take this filter off
list-save-csv = Save as CSV
list-save-xlsx = Save as Excel
list-stop = Stop
list-keys = Arrow keys move between rows, the space bar chooses, Enter opens, the slash key searches.
list-progress = { $done } of { $all }
list-progress-open = { $done } so far
list-over = { $count }+

# What owner and coordinator say to each other about a published report, and who has read how far.
comments = Comments
comments-none = Nothing has been said about this report yet.
comments-you = You
comments-owner = owner
comments-coordinator = coordinator
comments-read = Read by { $name }, { $day }
comments-unread = Not read yet
comments-say = Say something about this report
comments-hint-owner = The coordinators read it. Who made the visit stays unnamed.
comments-hint-desk = The owners of this store read it. Say nothing that tells who made the visit.
comments-send = Send
comments-send-anyway = Send all the same
comments-names = This text holds a name of who made the visit: { $name }
comments-names-body = The owner would learn it. Leave it out, unless the word means something else.
comments-waiting = { $count ->
    [one] Comments on one report wait to be read
   *[other] Comments on { $count } reports wait to be read
  }
comments-since = { $count ->
    [one] one comment, { $day }
   *[other] { $count } comments since { $day }
  }
