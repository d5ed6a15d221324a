# What is read around a visit, before it and after: comes with its screens. Nothing here says what one is there for.

place = Place
open-map = Open in maps
away = { $distance } from here
when = When
hours = Hours
pay = Pay
report-due = Report due
fee-and-cap = { $fee }, and expenses up to { $cap }
expenses-up-to = Expenses up to { $cap }
visit-not-downloaded = This visit’s list is not on this phone yet
visit-not-downloaded-body = Connect once, and it stays readable without a signal.
visit-ended = This visit is over for you.
visit-taken-back = This visit was taken back
visit-taken-back-body = What you recorded stays on this phone and is still sent. Your coordinator decides what becomes of it.
past-all = Show all { $count }

accept = Accept
decline = Decline
decline-sure = Decline this visit?
decline-body = It goes back to your coordinator, who gives it to someone else.
decline-reason = Reason (if you like)
needs-signal = This needs a signal, and there is none. Try again when you have one: the list then shows how it stands.
start = Start the visit
start-anyway = Start anyway
continue = Continue
begun-elsewhere = This visit was begun on another phone, or here before this phone was cleared. What arrived is fetched first, so a connection is needed; then you go on without one.
begin-beside-body = No signal? Start anew: what arrived is kept, and what you note now is kept beside it.
go-on-here = Get it and go on here
amend-here-body = You filled this report in on another phone, or here before this phone was cleared. What arrived is fetched first, so a connection is needed; then you go on without one.
look-again = See what was returned
see-report = See your answers
storage-no = This phone can’t keep records at the moment, so a visit can’t be started. Free some space, leave private mode, then try again.

# The briefing.
briefing = Briefing
briefing-time = What to time
briefing-waits = From which instant to which
briefing-wait = from “{ $from }” to “{ $to }”
briefing-photograph = What to photograph
briefing-photos = { $count ->
    [one] one photo
   *[other] { $count } photos
  }
briefing-if-asked = if it comes up
briefing-cap = You are paid back up to { $cap }. Keep the receipt.

# The quiz that comes before the start.
quiz = Quiz
quiz-first = A short quiz comes before the start: { $count ->
    [one] one question
   *[other] { $count } questions
  } about the briefing.
quiz-go = To the quiz
quiz-open = Not passed yet
quiz-is-passed = Passed { $day }
quiz-question-of = Question { $number } of { $count }
quiz-right = Right.
quiz-wrong = Not quite.
quiz-try-again = Choose again. A wrong answer costs nothing.
quiz-next = Next question
quiz-finish = Done
quiz-passed = Passed
quiz-passed-body = All right. You need not do this again for visits with the same list.
quiz-practise = Go through it again
quiz-none = There is no quiz for this visit
to-visit = Back to the visit

# Rules that are looked at before going.
rules-met = { $count ->
    [one] One condition, met
   *[other] { $count } conditions, all met
  }
rules-unmet = { $count ->
    [one] One condition is not met
   *[other] { $count } conditions are not met
  }
rule-deadline = It can be taken until { $day } { $time }.
rule-deadline-over = It could be taken until { $day } { $time }.
rule-qualification = It asks for { $names }: you hold that.
rule-qualification-lacking = It asks for { $names }, which you do not hold yet. Ask your coordinator how to get it.
# How many visits of one program a person may take.
rule-conflict = It is not for you: ask your coordinator why.
rule-limit-open = You may have { $most } of these at once; you have { $held }.
rule-limit-open-full = You have { $held } of these, the most at once. When one is handed in, you can take another.
rule-limit-period = You may take { $most } of these in this period; you have taken { $held }.
rule-limit-period-full = You have taken { $held } of these in this period, which is the most. You can take more in the next.
rule-rotation-new = { $of ->
    [client] You were at none of these places in the last { $days } days.
   *[store] You were not here in the last { $days } days.
  }
rule-rotation = { $of ->
    [client] You were at one of these places
   *[store] You were here
  } { $ago ->
    [0] today
    [one] yesterday
   *[other] { $ago } days ago
  }; the rule is { $days }.
rule-rotation-from = From { $day } on you can.
rule-rotation-too-late = You could from { $day } on, which is after this visit’s time.
rule-rotation-claim = You have another visit { $of ->
    [client] to one of these places
   *[store] here
  } from { $from } to { $to }; the rule is { $days } days between two.
rule-rotation-claim-on = The first day that is far enough from it is { $day }.
rule-rotation-claim-never = No day of this one is far enough from it.
rule-window-not-yet = Its time begins { $day } at { $time }.
rule-window-open = Its time has begun; it ends { $day } at { $time }.
rule-window-over = Its time was over { $day } at { $time }. Ask your coordinator before you go.
rule-daypart-now = The hours asked for ({ $hours }) are on now, until { $time }.
rule-daypart-next = The hours asked for are { $hours }; the next begin { $day } at { $time }.
rule-daypart-over = None of the hours asked for ({ $hours }) is left in its time. Ask your coordinator before you go.

# Whether phone and person are ready.
ready = Ready for this visit?
ready-looking = Looking …
ready-all = All set
ready-some = { $count ->
    [one] One thing to look at
   *[other] { $count } things to look at
  }
ready-body = A look at this phone before you go. The first line and the quiz come before a start; the rest is good to know.
ready-again = Look again
ready-keeps = Records
ready-keeps-good = A record was written, read back and deleted: records are kept here.
ready-keeps-warn = Records are kept here, but this browser does not say that each is on the disk at once. Leave the app open for a moment after the last tap.
ready-keeps-bad = Nothing can be kept here. Free some space or leave private mode, then look again.
ready-stays = Kept for good
ready-stays-good = The browser promised not to clear this app’s records by itself.
ready-stays-installed = The app is on the home screen, so its records stay.
ready-stays-warn = The browser may clear records when space is short. Putting the app on the home screen prevents it.
ready-stays-ask = Ask the browser
ready-stays-install = Put it on the home screen
ready-space = Space
ready-space-good = About { $free } are free for photos.
ready-space-warn = Only about { $free } are free. Photos may not fit: make room before you go.
ready-space-unknown = This browser does not say how much is free.
ready-clock = Clock
ready-clock-good = This phone’s clock is right.
ready-clock-ahead = This phone’s clock is { $minutes ->
    [one] a minute
   *[other] { $minutes } minutes
  } ahead. It does no harm: times are set right by the server’s clock.
ready-clock-behind = This phone’s clock is { $minutes ->
    [one] a minute
   *[other] { $minutes } minutes
  } behind. It does no harm: times are set right by the server’s clock.
ready-clock-unknown = Not compared with the server’s clock yet. Connect once, and it is.
ready-content = Content
ready-content-good = The briefing, the list and the whole app are on this phone. No signal is needed.
ready-content-warn = The app is not on this phone as a whole yet. Keep it open with a signal for a minute, then look again.
ready-quiz = Quiz
ready-quiz-good = Passed.
ready-quiz-warn = It comes before the start and takes a minute.
ready-camera = Camera
ready-camera-granted = Allowed.
ready-camera-prompt = The browser will ask at the first photo. Better here than there.
ready-camera-denied = Not allowed. Allow it in the browser’s settings for this site, or use the phone’s own camera app.
ready-camera-not-needed = Not needed for this visit.
ready-microphone = Microphone
ready-microphone-granted = Allowed.
ready-microphone-prompt = The browser will ask at the first recording. Better here than there.
ready-microphone-denied = Not allowed. Allow it in the browser’s settings for this site.
ready-microphone-not-needed = Not needed for this visit.
ready-position = Position
ready-position-granted = Allowed. Where you start is noted once, with how exact it is.
ready-position-prompt = If you allow it, where you start is noted once. It helps when someone doubts your visit.
ready-position-denied = Not allowed. That is fine: nothing depends on it.
ready-position-not-needed = Not needed for this visit.
ready-allow = Allow

# Visits that one may take.
offers = Offers
offers-by = Order
offers-by-day = By day
offers-by-place = By place
offers-none = No offers at the moment
offers-none-body = Visits that you may take appear here. They also come with a message, where you turned that on.
offer-until = Take it until { $day } { $time }
offer-take = Take it
offer-leave = Not for me
offer-taken = It is yours: { $store }
offer-see = See it
offer-left = Put aside. Nobody minds.
offer-gone = Someone else was quicker with { $store }. It has left the list.
offer-leave-title = Leave { $store }?
offer-leave-body = It is not shown to you again. A reason helps to plan better, and is not held against you.
offer-reason = Why (if you like)
offer-reason-far = Too far
offer-reason-time = The time does not suit me
offer-reason-fee = The pay is too low
offer-reason-known = I am known there
offer-reason-other = Something else
offer-reason-note = In your words
offer-held = You can’t take this one yet.

# What a person earned, and how their reports were graded.
earnings = Earnings
earnings-none = Nothing earned yet
earnings-none-body = Each visit that you hand in appears here, with what it brings and how far it is.
earnings-expected = Expected
earnings-expected-body = planned or under way
earnings-review = In review
earnings-review-body = handed in, with the editor
earnings-approved = Approved
earnings-approved-body = the agency pays these
earnings-and-expenses = and { $amount } expenses
earnings-expenses-up-to = and expenses up to { $amount }
earnings-month-approved = { $amount } approved
earned-expenses = expenses
earnings-nothing = nothing
money-ahead = Not handed in yet
money-underway = Under way
money-submitted-today = With the editor since today
money-submitted = With the editor since { $days ->
    [one] a day
   *[other] { $days } days
  }
money-returned = Returned: changes are asked for
money-approved = Approved
money-missed = Missed
money-cancelled = Cancelled
money-rejected = Rejected
money-declined = Declined
grades = Quality of your reports
grades-body = Each dot is an editor’s grade of one report, from 1 to 10.
grades-none = No grades yet
grades-too-few = { $count ->
    [one] One grade so far: too few for an average.
   *[other] { $count } grades so far: too few for an average.
  }
grades-average = { $average } on average, over { $count } reports
grades-table = As a table
grades-day = Day
grades-where = Place
grades-grade = Grade
