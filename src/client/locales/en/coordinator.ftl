# What coordinators read.

role-shopper = Shopper
role-coordinator = Coordinator
role-owner = Owner

channel-store = Store
channel-phone = Phone
channel-web = Web
channel-email = E-mail
channel-social = Social media
channel-drive-through = Drive-through
channel-delivery = Delivery

coordinator-visits = Visits
coordinator-people = People
coordinator-stores = Stores
coordinator-checklists = Checklists
coordinator-store = Store
coordinator-shopper = Shopper
coordinator-checklist = Checklist
coordinator-window = When
coordinator-state = State
coordinator-choose = Choose
coordinator-nobody = Nobody yet
coordinator-nobody-yet = Nobody yet, assign later
coordinator-all = All
coordinator-all-stores = All stores
coordinator-some-stores = Some stores
coordinator-by-state = Visits by state
coordinator-none-here = No visits here
coordinator-no-visits = No visits yet
coordinator-no-visits-body = Plan the first one: choose a store, a checklist and a window.

coordinator-new-visit = New visit
coordinator-plan-what = What and who
coordinator-plan-when = When
coordinator-plan-pay = What is paid
coordinator-plan = Plan this visit
coordinator-plan-and-assign = Plan and assign
coordinator-shopper-hint = The visit appears on their phone at once.
coordinator-day = Day
coordinator-from = From
coordinator-to = To
coordinator-fee = Fee
coordinator-cap = Purchase paid back, up to
coordinator-currency = Currency
coordinator-window-closed = The store is closed in all of this window, by its opening hours.
coordinator-window-partly = The store is open for a part of this window alone: { $open }.
coordinator-window-dayparts = The store is closed in all of the hours that the visit may take place in.
coordinator-zone-unknown = Times are the store’s own.
coordinator-zone = Times are those of { $city } ({ $zone }).
coordinator-overnight = It ends on the next day: { $window }.
coordinator-zone-own = For you: { $window } ({ $zone }).
coordinator-planned = Planned, nobody assigned yet
coordinator-planned-for = Planned and assigned to { $name }
coordinator-planned-open = Open the visit
coordinator-planned-another = Plan another like it
coordinator-fault-missing = Please fill this in.
coordinator-fault-no-such-time = There is no such time on that day.
coordinator-fault-no-length = The window must end after it begins.
coordinator-fault-past = This window is over already.
coordinator-fault-amount = Please write an amount such as 12.50.
coordinator-fault-refused = The server does not take this. Please choose anew.
# What a visit asks, offers, grades, pay and files taken in.
coordinator-on-board = Offer it on the board
coordinator-board-hint = Every shopper sees it; the first who takes it, and meets its conditions, has it.
coordinator-plan-and-offer = Plan and offer
coordinator-planned-offered = Planned and on the board
coordinator-terms = Conditions
coordinator-terms-change = Change conditions and deadlines
coordinator-no-terms = None: any time in the window, by anyone. A visit that the store prevents is paid in full.
coordinator-dayparts = Hours
coordinator-dayparts-hint = Any time in the window. Add hours to narrow it down, for example lunch on weekdays.
coordinator-daypart-add = Add hours
coordinator-daypart-remove = Remove { $hours }
coordinator-remove = Remove
coordinator-weekdays = Weekdays
coordinator-from-hour = Hours from
coordinator-to-hour = Hours to
coordinator-rotation = Rotation, days
coordinator-rotation-hint = Before the same person comes again. Empty: no rule; often 90.
coordinator-rotation-of = Counted by
coordinator-rotation-of-store = This store
coordinator-rotation-of-client = All stores of the client
coordinator-qualifications = Needs
coordinator-qualifications-hint = What a shopper must hold, separated by commas. Set it for each under People.
coordinator-qualifications-known = Separated by commas. Held by someone: { $names }.
coordinator-offer-until = May be taken until
coordinator-offer-until-hint = In the store’s time. Empty: until the window ends.
coordinator-report-hours = Report due, hours after the visit
coordinator-report-hours-hint = Empty: by the end of the window.
coordinator-prevented-percent = Paid if the store prevents it, %
coordinator-prevented-percent-hint = Of the fee: closed, moved or refused.
coordinator-term-dayparts = Hours: { $hours }
coordinator-term-rotation-store = Not within { $days ->
    [one] a day
   *[other] { $days } days
  } of the same person’s last visit to this store
coordinator-term-rotation-client = Not within { $days ->
    [one] a day
   *[other] { $days } days
  } of the same person’s last visit to any store of the client
coordinator-term-qualifications = Needs: { $names }
coordinator-term-offer = May be taken until { $day }, { $time }
coordinator-term-report = Report due { $hours ->
    [one] an hour
   *[other] { $hours } hours
  } after the visit
coordinator-term-prevented = { $percent } % of the fee if the store prevents it
coordinator-fault-number = Please write a whole number that fits.
coordinator-fault-hours = Choose the weekdays, from when and to when.
coordinator-fault-never = None of these hours lies within the window.
coordinator-fault-after-window = The window ends before that.
coordinator-fault-offer-past = This is over already.

coordinator-do-offer = Offer on the board
coordinator-did-offer = On the board
coordinator-agreed = What was agreed
coordinator-cap-is = Purchase paid back, up to { $cap }
coordinator-pays = Paid
coordinator-pays-fee = Fee { $fee }
coordinator-pays-part = Fee { $fee }, a part of { $whole }, because the visit was prevented
coordinator-pays-purchase = Purchase { $amount }
coordinator-pays-nothing = Nothing
coordinator-grade = Quality of the report, 1–10
coordinator-grade-hint = If you want to give one: the shopper sees it.
coordinator-graded = Report graded { $grade } of 10
coordinator-grade-low = to be taught
coordinator-grade-high = exemplary
coordinator-declined = Who turned it down
coordinator-no-reason = No reason given
coordinator-quiz-passed = Passed the quiz { $day }, { $time }, { $tries ->
    [one] at the first try
   *[other] after { $tries } tries
  }
coordinator-moved-import = Its file was taken in
coordinator-moved-adopt = Given back, because a record of it came

coordinator-holds = Holds
coordinator-holds-change = Change what { $name } holds
coordinator-holds-nothing = Nothing
coordinator-holds-hint = One a line, for example “Barista basics”. Visits can ask for it.
coordinator-holds-saved = Saved

coordinator-import = Take in a file
coordinator-import-body = If a phone could not send a visit, the shopper can save it as one file and pass that on to you. What it holds is checked and taken in as if the phone had sent it; doing it twice is harmless.
coordinator-import-file = The visit’s file
coordinator-import-do = Take it in
coordinator-import-missing = Choose the file first.
coordinator-import-too-large = This file is larger than { $most }: it can’t be one visit’s.
coordinator-import-done = Taken in
coordinator-import-known = All of it was here already
coordinator-import-forked = Another version was here first
coordinator-import-aside = It is kept aside and does not count: the visit was cancelled, is someone else’s, or is not known here.
coordinator-import-forked-body = The same phone’s record reads differently here. Both are kept; the visit shows it.
coordinator-import-events = { $taken } of { $all } entries are new.
coordinator-import-events-damaged = { $damaged } entries at the end are damaged. They are kept, and not counted.
coordinator-import-media = { $taken } of { $all } photos and files are new.
coordinator-import-unfinished = { $taken } of { $all } unfinished photos and recordings are new. The visit shows them.
coordinator-import-damage-absent = { $count ->
    [one] One photo or file was not on the phone any more.
   *[other] { $count } photos or files were not on the phone any more.
  }
coordinator-import-damage-changed = { $count ->
    [one] One photo or file is damaged and was not taken.
   *[other] { $count } photos or files are damaged and were not taken.
  }
coordinator-import-damage-unfit = { $count ->
    [one] One file is of a kind or size that is not kept.
   *[other] { $count } files are of a kind or size that is not kept.
  }
coordinator-import-damage-stray = { $count ->
    [one] One photo or file belongs to nothing in the record and was not taken.
   *[other] { $count } photos or files belong to nothing in the record and were not taken.
  }
coordinator-import-damage-unreadable = { $count ->
    [one] One photo or file can’t be read.
   *[other] { $count } photos or files can’t be read.
  }
coordinator-import-open = Open the visit
coordinator-import-another = Take in another

# How a visit's rules stand for a shopper.
coordinator-fit-name = { $name } · { $unmet ->
    [one] one rule not met
   *[other] { $unmet } rules not met
  }
coordinator-fit-holds = Holds { $names }.
coordinator-fit-lacks = Does not hold { $names }.
coordinator-fit-new = { $of ->
    [client] Was at no store of the client in the last { $days } days.
   *[store] Was not here in the last { $days } days.
  }
coordinator-fit-been = { $of ->
    [client] Was at a store of the client
   *[store] Was here
  } { $ago ->
    [0] today
    [one] yesterday
   *[other] { $ago } days ago
  }; the rule is { $days }.
coordinator-fit-going = Has another visit { $of ->
    [client] to a store of the client
   *[store] here
  } from { $from } to { $to }; the rule is { $days } days between two.
coordinator-fit-never = No day of this visit keeps the rule.
coordinator-fit-from = The first day that keeps it is { $day }.
coordinator-fit-conflict-store = A conflict of interest: they may not visit this store. It stands in their profile.
coordinator-fit-conflict-client = A conflict of interest: they may not visit this client’s stores. It stands in their profile.
coordinator-fit-limit-open = Holds { $held } of this program’s visits; the program allows { $most } at once.
coordinator-fit-limit-period = Took { $held } of this program’s visits in this period; it allows { $most }.
coordinator-fit-window-over = The window is over.
coordinator-fit-hours-over = None of the hours ({ $hours }) is left in the window.
coordinator-fit-anyway = You can give it to them all the same. It is written down with the visit.
coordinator-overridden = Although not every rule was met: { $why }

# Agreeing anew on a visit.
coordinator-change = Change window, deadlines or fee
coordinator-change-body = Whoever has the visit is told, and has the new terms on their phone with the next sync.
coordinator-change-from = From, at the store
coordinator-change-to = To, at the store
coordinator-change-until = May be taken until, at the store
coordinator-change-until-hint = Empty: until the window ends.
coordinator-change-hours = Report due, hours after the visit
coordinator-change-hours-hint = Empty: by the end of the window.
coordinator-change-fee = Fee, { $currency }
coordinator-change-fee-hint = The visit was taken for { $fee }: it can only rise.
coordinator-change-send = Change the visit
coordinator-change-nothing = Nothing is different yet.
coordinator-fault-lower = It was taken for more than that.
coordinator-fault-earlier = Whoever is at it would have less time.
coordinator-did-change = Changed
coordinator-moved-change = Changed
coordinator-changed-window = Window { $after }; before, { $before }
coordinator-changed-fee = Fee { $after }; before, { $before }
coordinator-changed-offerUntil = May be taken until { $after }; before, { $before }
coordinator-changed-reportWithinHours = Report due { $after }; before, { $before }
coordinator-changed-no-fee = none
coordinator-changed-until-end = the end of the window
coordinator-changed-hours = { $hours ->
    [one] one hour after the visit
   *[other] { $hours } hours after the visit
  }
coordinator-changed-by-end = by the end of the window

# Publishing a checklist, and what keeps it from being published.
coordinator-publish = Publish a checklist
coordinator-publish-body = Choose the checklist’s file. It is looked through first, and then published as it is: a published version is never edited.
coordinator-publish-file = The checklist’s file
coordinator-publish-do = Publish
coordinator-publish-missing = Choose the file first.
coordinator-publish-done = Published
coordinator-publish-again = Another checklist is published under this version already. Give this one the next version.
coordinator-misshapen = This is not a checklist’s file
coordinator-misshapen-whole = It can’t be read as one. Choose another file.
coordinator-misshapen-parts = These parts are missing, or are not what they should be:
coordinator-flaws = { $count ->
    [one] One thing keeps it from being published
   *[other] { $count } things keep it from being published
  }
coordinator-flaw-named = { $words } ({ $id })
coordinator-flaw-duplicate-id = “{ $names }” is there more than once.
coordinator-flaw-duplicate-id-mend = Give each one an id of its own.
coordinator-flaw-unknown-standard = It is scored under the standard “{ $names }”, which the checklist does not have.
coordinator-flaw-unknown-standard-mend = Add the standard, or name one that is there.
coordinator-flaw-unknown-moment = It names the moment “{ $names }”, which the checklist does not have.
coordinator-flaw-unknown-moment-mend = Add the moment, or name one that is there.
coordinator-flaw-unknown-question = It names the question “{ $names }”, which the checklist does not ask.
coordinator-flaw-unknown-question-mend = Add the question, or name one that is there.
coordinator-flaw-unknown-section = It belongs to the section “{ $names }”, which the checklist does not have.
coordinator-flaw-unknown-section-mend = Add the section, or put it into one that is there.
coordinator-flaw-same-moment = It begins and ends with the same moment, “{ $names }”.
coordinator-flaw-same-moment-mend = Let it end with another one.
coordinator-flaw-unknown-option = It names the option “{ $names }”, which is not offered.
coordinator-flaw-unknown-option-mend = Offer that option, or name one that is offered.
coordinator-flaw-no-options = There is nothing to choose from.
coordinator-flaw-no-options-mend = Add its options.
coordinator-flaw-no-points = It is scored, and no answer to it earns a point.
coordinator-flaw-no-points-mend = Let at least one answer earn something, or leave its score out.
coordinator-flaw-weights-all-zero = Everything weighs zero, so that there is nothing to average.
coordinator-flaw-weights-all-zero-mend = Give at least one of them a weight.
coordinator-flaw-limit-below-target = Its limit is shorter than its target.
coordinator-flaw-limit-below-target-mend = Make the limit as long as the target, or longer.
coordinator-flaw-bands-not-rising = Its bands do not rise, so that one of them can never count.
coordinator-flaw-bands-not-rising-mend = Let each band reach further than the one before.
coordinator-flaw-scale-without-length = Its worst and its best are the same.
coordinator-flaw-scale-without-length-mend = Let the scale run from one number to another.
coordinator-flaw-rating-off-scale = It gives points for the rating “{ $names }”, which is not on its scale.
coordinator-flaw-rating-off-scale-mend = Leave that rating out, or make the scale longer.
coordinator-flaw-range-reversed = Its least is more than its most.
coordinator-flaw-range-reversed-mend = Exchange the two.
coordinator-flaw-not-earlier = It hangs on the question “{ $names }”, which is not asked before it.
coordinator-flaw-not-earlier-mend = Ask that question first, or let it hang on an earlier one.
coordinator-flaw-never-so = It waits for an answer that “{ $names }” can never have.
coordinator-flaw-never-so-mend = Name an answer that this question can be given.
coordinator-flaw-no-parts = It asks what someone looked like, and names nothing to describe.
coordinator-flaw-no-parts-mend = Add what is to be described, such as name or hair.
coordinator-flaw-recording-not-stated = It records sound, and the checklist does not state that recording is lawful there.
coordinator-flaw-recording-not-stated-mend = State that it is and on what ground, or leave the question out.
coordinator-flaw-moment-left-out = The list that stands in for the moments has nothing for “{ $names }”.
coordinator-flaw-moment-left-out-mend = Add an item for it.
coordinator-flaw-critical-bonus = It is critical and a bonus at once: a bonus that is missed costs nothing.
coordinator-flaw-critical-bonus-mend = Make it one of the two.
coordinator-flaw-quiz-answer-unknown = Its right answer, “{ $names }”, is none of its options.
coordinator-flaw-quiz-answer-unknown-mend = Name one of the options.
coordinator-flaw-text-missing = Its text in { $language } is missing.
coordinator-flaw-text-missing-mend = Write it, or take the language off the checklist.

coordinator-unfinished = Not finished on the phone
coordinator-unfinished-body = These came with the visit’s file. The phone had kept them and not yet made them part of the report. They belong to no answer and count for nothing.
coordinator-unfinished-photo = Photo as the camera gave it, { $size }
coordinator-unfinished-sound = Recording that was cut off, { $size }
coordinator-unfinished-for = { $what }, for “{ $question }”

coordinator-fault-comment = Say what is to be done, here or under a question.

coordinator-by-shopper = By { $name }
coordinator-window-is = Window { $window } { $zone }
coordinator-stale = Someone else moved it meanwhile
coordinator-stale-body = Your step was not made. What you wrote is still here. Since you looked:
coordinator-explanation = What the shopper wrote to you
coordinator-actions = What can be done
coordinator-comment = Comment to the shopper
coordinator-comment-overall = To the shopper, about the whole report
coordinator-comment-count = { $count ->
    [0] No question has a comment yet. Write them under the questions below.
    [one] { $number } question has a comment.
   *[other] { $number } questions have a comment.
  }
coordinator-reason = Reason
coordinator-reason-if-any = Reason, if you want to give one

coordinator-do-approve-publish = Approve and publish
coordinator-do-approve = Approve
coordinator-do-publish = Publish
coordinator-do-unpublish = Unpublish
coordinator-do-return = Return to shopper
coordinator-do-reject = Reject
coordinator-do-exclude = Exclude
coordinator-do-include = Include again
coordinator-do-reopen = Reopen review
coordinator-do-assign = Assign
coordinator-do-reassign = Assign to someone else
coordinator-do-withdraw = Withdraw
coordinator-do-miss = Mark as missed
coordinator-do-cancel = Cancel visit

coordinator-ask-unpublish = The owner no longer sees the report. It goes back to approved.
coordinator-ask-return = The shopper gets the report back with your comments and sends it again.
coordinator-ask-reject = The report is not used and the shopper learns why. It can be reopened.
coordinator-ask-exclude = The report is hidden from the owner and counts in nothing. The shopper is still paid.
coordinator-ask-assign = The visit appears on their phone at once.
coordinator-ask-reassign = It leaves the one phone and appears on the other. Anything recorded already is kept and shown here.
coordinator-ask-withdraw = The visit is taken from the shopper and can be given to someone else.
coordinator-ask-miss = The window passed without a visit. It can be assigned again.
coordinator-ask-cancel = The visit will not take place. Anything recorded already is kept and shown here.

coordinator-confirm-unpublish = Unpublish
coordinator-confirm-return = Send back
coordinator-confirm-reject = Reject this report
coordinator-confirm-exclude = Exclude this report
coordinator-confirm-assign = Assign
coordinator-confirm-reassign = Assign
coordinator-confirm-withdraw = Withdraw
coordinator-confirm-miss = Mark as missed
coordinator-confirm-cancel = Cancel this visit

coordinator-did-approve-publish = Approved and published
coordinator-did-approve = Approved
coordinator-did-publish = Published
coordinator-did-unpublish = No longer published
coordinator-did-return = Sent back to the shopper
coordinator-did-reject = Rejected
coordinator-did-exclude = Excluded
coordinator-did-include = Included again
coordinator-did-reopen = Back in review
coordinator-did-assign = Assigned
coordinator-did-reassign = Assigned
coordinator-did-withdraw = Withdrawn
coordinator-did-miss = Marked as missed
coordinator-did-cancel = Cancelled

coordinator-flags = Look at this before you decide
coordinator-flag-phone-emptied = Phone came back empty
coordinator-flag-fork = Two versions
coordinator-flag-second-journal = Second phone
coordinator-flag-aside = Kept aside
coordinator-flag-evidence-incomplete = Photo missing
coordinator-flag-evidence-unreadable = Photo unreadable
coordinator-flag-answers-misfit = Answer misfits
coordinator-flag-phone-emptied-body = A phone that recorded this visit had not sent everything: at least { $lostEntries } entries and { $lostFiles } photos or recordings are missing. Its shopper has since come back on a phone without them, and was told. Should the first phone turn up, it sends them, and this note goes.
coordinator-flag-fork-body = The same phone sent two different versions of part of this record, as after a restored backup. Both are kept; the one that came first is what you read here.
coordinator-flag-second-journal-body = This visit was recorded on { $journals } phones. Each record is kept; only one is what you read here.
coordinator-flag-aside-body = { $aside ->
    [one] A record came in for this visit when it was no longer the sender’s. It is kept and does not count.
   *[other] { $aside } records came in for this visit when it was no longer the senders’. They are kept and do not count.
  }
coordinator-flag-evidence-incomplete-body = Not every photo that the report names has arrived. They may still be on the phone, waiting for a signal.
coordinator-flag-evidence-unreadable-body = A photo arrived exactly as the phone sent it and still can’t be shown: it is cut off, damaged or far too large. The file is kept and can be saved; the shopper may have a better one.
coordinator-flag-answers-misfit-body = An answer does not fit its question. It is shown as it came, and counts as the scoring rules say.

coordinator-missing = Missing
coordinator-missing-moment = was not marked.
coordinator-missing-answer = was not answered.
coordinator-missing-unfit = has an answer that does not fit.
coordinator-missing-photos = { $needed ->
    [one] lacks its photo.
   *[other] needs { $needed } photos.
  }
coordinator-missing-follow-up = lacks the line under it.
coordinator-missing-characters = needs at least { $needed } characters.

coordinator-positions = Where the phone was
coordinator-accuracy = ± { $metres } m
coordinator-distance = about { $metres } m from the store’s own place
coordinator-journals = Records received
coordinator-journal-list = Phones and what they sent
coordinator-device = Phone
coordinator-standing = Standing
coordinator-standing-counted = Counts
coordinator-standing-aside = Kept aside
coordinator-forks = { $count ->
    [one] { $count } other version
   *[other] { $count } other versions
  }
coordinator-events = Events
coordinator-head = Fingerprint
coordinator-received = Last received
coordinator-moves = What was done
coordinator-no-moves = Nothing since it was planned.
coordinator-moved-to = { $moved }: now { $state }
coordinator-fee-is = Fee { $fee }
coordinator-by = { $name }
coordinator-by-server = by itself, when the record came in
coordinator-moved-offer = Offered
coordinator-moved-assign = Assigned
coordinator-moved-reassign = Assigned to someone else
coordinator-moved-withdraw = Withdrawn
coordinator-programmes = Programs
coordinator-plans = Plans
coordinator-pay = Pay
coordinator-see-other-visit = See that visit
coordinator-moved-replaced = Another visit was made in its place
coordinator-moved-replaces = Made in place of a visit that was missed
coordinator-moved-claim = Claimed
coordinator-moved-accept = Accepted
coordinator-moved-decline = Declined
coordinator-moved-start = Started
coordinator-moved-submit = Submitted
coordinator-moved-return = Returned
coordinator-moved-resume = Taken up again
coordinator-moved-approve = Approved
coordinator-moved-reopen = Reopened
coordinator-moved-reject = Rejected
coordinator-moved-publish = Published
coordinator-moved-unpublish = Unpublished
coordinator-moved-exclude = Excluded
coordinator-moved-include = Included again
coordinator-moved-miss = Marked as missed
coordinator-moved-cancel = Cancelled

coordinator-name = Name
coordinator-role = Role
coordinator-sees = Sees
coordinator-sees-own = Own visits
coordinator-invite = Invite someone
coordinator-invite-send = Make the invitation
coordinator-invited = Invitation made
coordinator-mailed = The link was sent by e-mail. You can pass it on yourself as well.
coordinator-not-mailed = No e-mail was sent: please pass this link on yourself.
coordinator-link = Invitation link
coordinator-link-until = Works once, until { $day }.
coordinator-link-copy = Copy link
coordinator-link-copied = Copied

coordinator-no-stores = No stores yet
coordinator-no-stores-body = Add the first one; then visits can be planned for it.
coordinator-add-store = Add a store
coordinator-store-name = Name
coordinator-city = City
coordinator-time-zone-hint = Windows and reports are told in it, for example Europe/Riga.
coordinator-fault-time-zone = There is no such time zone. Choose one from the list.
coordinator-client = Client
coordinator-address = Address
coordinator-time-zone = Time zone

coordinator-no-checklists = No checklist is published yet
coordinator-questions = Questions
coordinator-moments = Moments
coordinator-asks = { $questions } questions, { $moments } moments, { $intervals } waits
coordinator-optional = optional
coordinator-from-to = From “{ $from }” to “{ $to }”
coordinator-weight = weight { $weight }
coordinator-earns = What answers earn
coordinator-view-fact = fact
coordinator-view-perception = perception
coordinator-when-inside = in the store
coordinator-when-after = after leaving
coordinator-may-be-na = may be not applicable
coordinator-photos = { $count ->
    [one] with a photo
   *[other] with { $count } photos
  }
coordinator-not-scored = not scored
coordinator-bonus = bonus
coordinator-critical = critical
question-yes-no = Yes or no
question-choice = One choice
question-choices = Several choices
question-number = Number
question-scale = Scale
question-text = Short text
question-narrative = Account
question-photo = Photo
question-money = Amount of money
question-date = Day
question-time = Time of day
question-duration = Length of time
question-staff = Description of staff
question-receipt = Receipt, with a photo
question-document = Document
question-sound = Sound recording
coordinator-scoring = How it is scored
coordinator-scoring-weighted = Each section’s percentage counts by its weight; the weight of sections with nothing to score is shared among the rest.
coordinator-scoring-pooled = All points are added up over all sections.
coordinator-scoring-na-omit = “Not applicable” is left out of the score.
coordinator-scoring-na-zero = “Not applicable” earns nothing of what was possible.
coordinator-scoring-bonus = Bonus can lift the score to { $percent } at most.
coordinator-scoring-pass = A visit passes from { $percent }.

# What hangs on answers, in a checklist.
coordinator-asked-if = Asked only if { $condition }.
coordinator-required-if = Required if { $condition }.
coordinator-follow-up = One line more where the answer is not the good one: “{ $text }”
coordinator-follow-up-if = One line more if { $condition }: “{ $text }”
coordinator-prompts = What the account should say
coordinator-least = at least { $least }
coordinator-most = at most { $most }
coordinator-if-is = “{ $question }” is { $answer }
coordinator-if-among = “{ $question }” includes { $answer }
coordinator-if-between = “{ $question }” is from { $least } to { $most }
coordinator-if-at-least = “{ $question }” is at least { $least }
coordinator-if-at-most = “{ $question }” is at most { $most }
coordinator-if-answered = “{ $question }” is answered
coordinator-if-unanswered = “{ $question }” is not answered
coordinator-if-marked = “{ $moment }” was marked
coordinator-if-unmarked = “{ $moment }” was not marked
coordinator-if-not = not ({ $condition })
coordinator-discreet = Plain list for use in the store
coordinator-discreet-lead = Shown as “{ $title }”; ticking an item marks its moment.
coordinator-recording = Sound may be recorded
coordinator-contradictions = What can’t all be so
coordinator-contradiction-if = Said at “{ $question }” if { $condition }.

# Kept aside: what came in and does not count.
coordinator-appeals = Appeals
coordinator-aside = Kept aside
coordinator-aside-lead = What came in and does not count. Nothing is thrown away: let it count, or put it away with a reason.
coordinator-aside-by = Kept aside, by decision
coordinator-aside-open = To decide
coordinator-aside-decided = Decided
coordinator-aside-none = Nothing waits for you
coordinator-aside-none-body = What comes in for a visit that is cancelled, missed or someone else’s, and what can’t be read, appears here.
coordinator-aside-none-decided = Nothing was decided yet
coordinator-aside-from = From
coordinator-aside-visit = For
coordinator-aside-because = Why it does not count
coordinator-aside-holds = What it holds
coordinator-aside-kind-journal = A record
coordinator-aside-kind-fork = Two versions of a record
coordinator-aside-kind-tail = Part of a record
coordinator-aside-title-journal = A record of { $name }’s
coordinator-aside-title-fork = Two versions of a record of { $name }’s
coordinator-aside-title-tail = Part of a record of { $name }’s
coordinator-aside-visit-unknown = A visit that is not known here
coordinator-aside-visit-is = { $store }, { $window }
coordinator-aside-choice = { $visit }: { $state }
coordinator-aside-choice-of = { $visit }: { $state }, { $name }
coordinator-aside-entries = { $count ->
    [one] One entry
   *[other] { $count } entries
  }
coordinator-aside-files = { $count ->
    [one] one photo or file
   *[other] { $count } photos or files
  }
coordinator-aside-submitted = handed in
coordinator-aside-not-submitted = not handed in
coordinator-aside-holds-unknown = Kept as a file
coordinator-aside-holds-other = The other one: { $sum }
coordinator-aside-is-open = To decide
coordinator-aside-is-decided = Decided
coordinator-aside-received = received { $day }, { $time }
coordinator-aside-to-visit = Open its visit ({ $state })
coordinator-aside-because-cancelled = Visit was cancelled
coordinator-aside-because-missed = Visit was called missed
coordinator-aside-because-someone-elses = Visit is someone else’s
coordinator-aside-because-nobodys = Visit was taken back
coordinator-aside-because-unknown-visit = Visit is not known
coordinator-aside-because-fork = Two versions came
coordinator-aside-because-journal-unreadable = Can’t be read
coordinator-aside-because-journal-not-yours = Someone else’s record
coordinator-aside-because-head-mismatch = Does not fit
coordinator-aside-why-cancelled = The visit was cancelled before this came in. { $name } may have been in the store without a signal and not known of it.
coordinator-aside-why-missed = The visit was called missed before this came in. If { $name } was there, let it count.
coordinator-aside-why-someone-elses = The visit had been given to someone else before this came in. { $name } may have been there all the same.
coordinator-aside-why-nobodys = The visit was not { $name }’s any more when this came in: it had been taken back or turned down.
coordinator-aside-why-unknown-visit = It names a visit that there is not here. You can attach it to another one by the same checklist.
coordinator-aside-why-fork = The same phone sent two different versions of one record, as after a backup was restored to it. The one that came first is held; choose the one that is to count. Both are kept.
coordinator-aside-why-journal-unreadable = Part of it is in a form that this server does not know, or was damaged on the way. It is kept exactly as it came. { $name }’s phone still has it, and says so there.
coordinator-aside-why-journal-not-yours = { $name }’s phone sent it while the record belongs to someone else: two people may have used one phone.
coordinator-aside-why-head-mismatch = It does not follow from what came before it, so something was changed or lost on the way. It is kept exactly as it came.
coordinator-aside-healed = The same phone has sent this part whole since. Nothing is missing; you can put this away.
coordinator-aside-says = What it says
coordinator-aside-says-lead = As its report would be read, and what it would score. It counts for nothing as long as it is kept aside.
coordinator-aside-no-report = It can’t be shown as a report, because its checklist is not known here. You can save it as a file.
coordinator-aside-versions = Versions
coordinator-aside-version-held = Held now
coordinator-aside-version = Other version { $number }
coordinator-aside-version-shown = This version
coordinator-aside-differs = differs from entry { $seq } on
coordinator-aside-differences = What differs
coordinator-aside-differences-table = Both versions, line by line
coordinator-aside-differ-what = What
coordinator-aside-no-differences = Both say the same; only when it was noted differs.
coordinator-aside-adopt = Let it count
coordinator-aside-adopt-body = The visit becomes { $name }’s, and this record is its report. It can then be reviewed and paid as any other.
coordinator-aside-which = For which visit
coordinator-aside-own-taken = Its own visit has been carried out meanwhile, so it can’t be taken back. Attach this to another visit to the same store by the same checklist; if there is none, plan one first.
coordinator-aside-takes-from = { $name } loses this visit to { $sender } and is told so.
coordinator-aside-choose = Let this version count
coordinator-aside-retry = Try to take it in again
coordinator-aside-put-away = Put it away
coordinator-aside-put-away-journal = Put it away
coordinator-aside-put-away-fork = Keep the one that is held
coordinator-aside-put-away-tail = Put it away
coordinator-aside-put-away-body = It does not count, and no longer waits for a decision. It is kept, can be saved, and can be brought back.
coordinator-aside-bring-back = Decide anew
coordinator-aside-hint-journal = Whatever you choose is kept in its history and can be taken back.
coordinator-aside-hint-tail = Trying again is harmless: it is taken in as if the phone had just sent it, or stays here.
coordinator-aside-hint-fork = The one that is held now takes its place here, and you can change them back.
coordinator-aside-hint-held = This is the version that is held. Look at the other one to let that count.
coordinator-aside-hint-judged = The report has been approved or closed. Reopen its review before you choose another version.
coordinator-aside-did-adopt = Counts now
coordinator-aside-did-choose = Another version counts now
coordinator-aside-did-put-away = Put away
coordinator-aside-did-bring-back = To be decided again
coordinator-aside-file = As a file
coordinator-aside-file-tail = Exactly as it came, { $size }.
coordinator-aside-file-record = The record as its phone would save it, without the bytes of its photos. It can be taken in again under Visits.
coordinator-aside-save = Save the file
coordinator-aside-look = Look at it

# Which of several records tells a visit
coordinator-moved-choose = Told by another record
coordinator-record-before = The score was { $before } before.
coordinator-record-tells = The report is told by it.
coordinator-record-beside = Kept beside the report.
coordinator-record-goes-on = Goes on from phone { $device }.
coordinator-record-choice = More than one record
coordinator-record-choice-body = The report is told by one record. Look at another beside it, and let that one tell the visit if it is the better one. Both are kept.
coordinator-record-compare = Compare with phone { $device }
coordinator-record-scores = Score: { $now } now, { $other } by this record.
coordinator-record-choose = Let this record tell the visit
coordinator-record-not-now = It can’t tell the visit: it was not handed in, or the report was judged. Take the report back into review first.
coordinator-record-did = The report was worked out anew
coordinator-aside-record-held = The report now
coordinator-aside-record-shown = This record

## What stands out in a report

coordinator-checks = Worth a look
coordinator-checks-none = Nothing stands out.
coordinator-checks-looking = Comparing with other visits…
coordinator-checks-failed = What stands out in this report could not be worked out just now. Open the visit again to try once more.
coordinator-checks-other = The other visit
coordinator-checks-compared = Compared with { $ofShopper ->
    [0] no other visit
    [one] one other visit
   *[other] { $ofShopper } other visits
  } of this shopper, { $ofStore } at this store and { $ofChecklist } with this checklist.
coordinator-checks-decide-nothing = An honest visit can show any of this: it says where to look, and decides nothing.
coordinator-check-seconds = { $seconds } s
coordinator-check-prevented-unproven = The visit could not be carried out, and a photo or a line that shows it is missing.
coordinator-check-out-of-order = “{ $moment }” is marked before the moment that its wait begins with.
coordinator-check-no-wait = “{ $moment }” is marked in the same second as the moment before: nobody waited.
coordinator-check-before-window = Begun at { $at }, before the window opened at { $bound }.
coordinator-check-after-window = Begun at { $at }, after the window closed at { $bound }.
coordinator-check-outside-daypart = Begun at { $at }, outside the hours that were agreed.
coordinator-check-receipt-elsewhen = The receipt’s day or time does not lie within the visit.
coordinator-check-over-cap = The receipt says { $total }, more than the { $cap } that is paid back.
coordinator-check-contradiction = These answers can’t all be so: { $text }
coordinator-check-says-little = Long enough, yet it says little: { $words } different words, where about { $needed } would be expected.
coordinator-check-same-words = The same words stand under another question too.
coordinator-check-dark = A photo is too dark to make anything out.
coordinator-check-blurred = A photo is too blurred to read.
coordinator-check-same-photo = The same photo was given twice.
coordinator-check-photo-unassigned = A photo belongs to no question.
coordinator-check-no-position = No position was recorded, so none shows that the phone was at the store. Shoppers may turn it off.
coordinator-check-far-from-store = The nearest position was at least { $nearestMetres } from the store, its own inaccuracy of { $accuracyMetres } given.
coordinator-check-position-vague = The best position is good to { $accuracyMetres } only: it tells the part of town, not the store.
coordinator-check-moments-reversed = “{ $moment }” was marked before “{ $before }”, which comes first in the checklist.
coordinator-check-moments-at-once = Tapped within { $withinMs }: { $moments }. They may have been marked afterwards.
coordinator-check-wait-uncertain = How long “{ $wait }” was can’t be told exactly: the phone slept, or its clock was set.
coordinator-check-short-visit = It took { $ms } from the first moment to the last. In the middle of { $visits } other visits it took { $medianMs }.
coordinator-check-straight-line = All { $count } ratings are the same.
coordinator-check-answered-fast = { $answers } questions were answered with { $medianMs } between them, in the middle: sooner than most people read one.
coordinator-check-photo-elsewhere = { $who ->
    [same] A photo looks like one that the same shopper gave with another visit.
   *[other] A photo looks like one that another shopper gave with another visit.
  }
coordinator-check-words-copied = { $who ->
    [same] { $share } of this account stands word for word in an earlier report of the same shopper.
   *[other] { $share } of this account stands word for word in another shopper’s report.
  }
coordinator-check-edited-after = Asked inside the store, and answered otherwise { $afterMs } after leaving it.
coordinator-check-moment-after = The time of “{ $moment }” was changed { $afterMs } after leaving the store.
coordinator-check-integrity-missed = Whoever was there answers this otherwise: it was asked to tell.

# Checklists in and out
coordinator-import-form = Import a form
coordinator-save-as = Save as
coordinator-save-as-xlsform = Form (XLSForm, .xlsx)
coordinator-save-as-json = Checklist (.json)
coordinator-save-as-standards = Its standards (.json)

# The list of visits
visits-submitted = Submitted
visits-only-submitted = Submitted only
visits-only-score = Scored only

# Reviewing one report: correcting, undoing, earlier visits.
coordinator-moved-edit = An answer was corrected
review-since = { $what }: { $name }, { $time }
review-kept = Not sent: what you wrote for “{ $move }”
review-put-away = Put it away
review-undo = Undo
review-undone = Taken back
review-earlier = Earlier visits
review-earlier-store = Of this store
review-earlier-shopper = By this shopper
review-earlier-none = None before this one.
review-edit = Correct this answer
review-edit-body = For a slip. What the shopper answered is kept and shown beside it; the score goes by the corrected answer. Owners read that it was corrected.
review-edit-value = Corrected answer
review-edit-seconds = Corrected answer, in seconds
review-edit-total = Total
review-edit-date = Date
review-edit-time = Time
review-edit-misfit = This can’t be an answer to the question.
review-edit-do = Correct it
review-edit-back = Back to the shopper’s answer
review-edited = The answer was corrected
review-edit-was = “{ $question }”: { $after }; the shopper said { $before }
review-edit-undone = “{ $question }”: as the shopper said, { $before }
review-position-drawing = Where the phone was, seen from the store: { $metres } m away, known to { $accuracy } m
review-position-drawing-more = { $count ->
    [one] Where the phone was, seen from the store
   *[other] Where the phone was, { $count } times, seen from the store: { $metres } m away at the most
  }
review-position-store = Store
review-position-scale = { $metres } m

# The queue of reports that wait for a review.
review-title = To review
review-none = Nothing to review here
review-next = Review the next
review-next-is = Next, the longest waiting: { $visit }
review-all-done = Nothing waits for a review any more.
review-any = Any
review-by-store = Store
review-by-checklist = Checklist
review-by-shopper = Shopper
review-count = { $count ->
    [one] { $shown } report, longest waiting first
   *[other] { $shown } reports, longest waiting first
  }
visits-do-offer = Offer on the board
visits-do-withdraw = Withdraw
visits-do-cancel = Cancel visits
visits-ask-offer = Every chosen visit that is planned goes on the board, for whoever takes it first. The others stay as they are.
visits-ask-withdraw = Every chosen visit that is offered or given to someone, and not begun, is planned again and nobody’s. The others stay as they are.
visits-ask-cancel = Every chosen visit that can still be cancelled will not take place. Anything recorded already is kept. The others stay as they are.
visits-reason = Reason, if there is one
visits-leave = Leave them
visits-doing-offer = Offering
visits-doing-withdraw = Withdrawing
visits-doing-cancel = Cancelling
visits-moved = { $count ->
    [0] No visit was changed.
    [one] { $count } visit was changed.
   *[other] { $count } visits were changed.
  }
visits-not-allowed = { $count ->
    [one] { $count } was in no state for it.
   *[other] { $count } were in no state for it.
  }
visits-stale = { $count ->
    [one] { $count } was changed by someone else meanwhile.
   *[other] { $count } were changed by someone else meanwhile.
  }
visits-moves-stopped = Stopped.

# The list of stores
stores-count = { $count ->
    [one] { $shown } store
   *[other] { $shown } stores
  }
stores-none-here = No stores here
stores-reference = Number
stores-region = Region
stores-any = Any
stores-from-file = From a file
stores-shown = Shown
stores-shown-measured = Measured
stores-shown-archived = Set aside
stores-by-client = Client
stores-by-region = Region
stores-by-concept = Concept

# Ready checklists.
coordinator-library = From the library
coordinator-library-lead = Ready checklists with their standards. Take one, and it is yours: published, and ready to be planned.
coordinator-library-holds = { $channel } · { $standards } standards, { $questions } questions, { $moments ->
    [one] { $moments } moment
   *[other] { $moments } moments
  }
coordinator-library-take = Take it
coordinator-library-taken = You have it: see it

# Drafts of checklists.
coordinator-new-checklist = New checklist
coordinator-compare-versions = Compare versions
coordinator-change-checklist = Change
coordinator-standards = Standards
coordinator-drafts = Drafts
coordinator-draft-untitled = Untitled checklist
coordinator-draft-changed = changed on { $day } by { $person }
