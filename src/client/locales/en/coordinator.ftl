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
coordinator-fault-comment = Say what is to be done, here or under a question.

coordinator-by-shopper = By { $name }
coordinator-window-is = Window { $window } { $zone }
coordinator-stale = Someone else moved it meanwhile
coordinator-stale-body = Your step was not made. Here is how it stands now.
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
coordinator-flag-fork = Two versions
coordinator-flag-second-journal = Second phone
coordinator-flag-aside = Kept aside
coordinator-flag-evidence-incomplete = Photo missing
coordinator-flag-answers-misfit = Answer misfits
coordinator-flag-fork-body = The same phone sent two different versions of part of this record, as after a restored backup. Both are kept; the one that came first is what you read here.
coordinator-flag-second-journal-body = This visit was recorded on { $journals } phones. Each record is kept; only one is what you read here.
coordinator-flag-aside-body = { $aside ->
    [one] A record came in for this visit when it was no longer the sender’s. It is kept and does not count.
   *[other] { $aside } records came in for this visit when it was no longer the senders’. They are kept and do not count.
  }
coordinator-flag-evidence-incomplete-body = Not every photo that the report names has arrived. They may still be on the phone, waiting for a signal.
coordinator-flag-answers-misfit-body = An answer does not fit its question. It is shown as it came, and counts as the scoring rules say.

coordinator-missing = Missing
coordinator-missing-moment = was not marked.
coordinator-missing-answer = was not answered.
coordinator-missing-unfit = has an answer that does not fit.
coordinator-missing-photos = { $needed ->
    [one] lacks its photo.
   *[other] needs { $needed } photos.
  }
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
coordinator-scoring = How it is scored
coordinator-scoring-weighted = Each section’s percentage counts by its weight; the weight of sections with nothing to score is shared among the rest.
coordinator-scoring-pooled = All points are added up over all sections.
coordinator-scoring-na-omit = “Not applicable” is left out of the score.
coordinator-scoring-na-zero = “Not applicable” earns nothing of what was possible.
coordinator-scoring-bonus = Bonus can lift the score to { $percent } at most.
coordinator-scoring-pass = A visit passes from { $percent }.
