# What a shopper reads. Nothing here says "shopper": the screen may be seen.

visits = Your visits
visits-today = Today
visits-upcoming = Upcoming
visits-done = Done
visits-none = Nothing planned
visits-none-body = When a visit is given to you, it appears here and stays readable without a signal.
visits-not-here = Your visits are not on this phone yet. Connect once, and they will be.
visits-as-of = As of { $time }
window-in = { $window } ({ $zone })
fee = Fee
fee-and-cap = { $fee }, and expenses up to { $cap }
expenses-up-to = Expenses up to { $cap }

sync-nothing = Nothing to send
sync-safe-at = Safe with the agency at { $time }
sync-safe = Safe with the agency
sync-phone-only = { $count ->
    [one] One entry on this phone only
   *[other] { $count } entries on this phone only
  }
sync-on-the-way = { $count ->
    [one] One entry sent, not confirmed yet
   *[other] { $count } entries sent, not confirmed yet
  }
sync-photos-to-go = { $count ->
    [one] Sent, one photo to go
   *[other] Sent, { $count } photos to go
  }
sync-photos-and-answers = { $count ->
    [one] One entry
   *[other] { $count } entries
  } and { $photos ->
    [one] one photo
   *[other] { $photos } photos
  } on this phone only
sync-so-far = Safe with the agency so far
sync-aside = Kept for your coordinator: this visit was changed meanwhile.
sync-forked = Two versions of this visit arrived. Both are kept, and your coordinator is told.
sync-refused = The server could not take this. It stays on this phone.
sync-unreadable = { $count ->
    [one] One photo can’t be read any more. Please take it again.
   *[other] { $count } photos can’t be read any more. Please take them again.
  }
sync-export = Save a copy
sync-sending = Sending …
sync-waiting = Next try at { $time }
sync-offline = No signal. It goes out by itself later.
sync-signed-out = Sign in again to send
send-now = Send now

place = Place
open-map = Open in maps
when = When
pay = Pay
what = List
briefing = Briefing
quiz = Check yourself
quiz-right = Right.
quiz-wrong = Not quite.
accept = Accept
decline = Decline
decline-sure = Decline this visit?
decline-body = It goes back to your coordinator, who gives it to someone else.
decline-reason = Reason (if you like)
start = Start the visit
continue = Continue
look-again = See what was returned
see-report = See your answers
window-early = The window opens { $day } at { $time }.
window-late = The window closed { $day } at { $time }. Ask your coordinator before you go.
storage-no = This phone can’t keep records at the moment, so a visit can’t be started. Free some space, leave private mode, then try again.
storage-may-go = The browser may clear this phone’s records when space is short. Install the app to the home screen to prevent it.
visit-gone = This visit is not on this phone.
visit-ended = This visit is over for you.

tab-moments = Moments
tab-questions = Questions
tab-finish = Finish
dim = Dim the screen

moment-mark = Tap as it happens
moment-next = Next
moment-undone = Taken back
moment-marked = { $moment }: { $time }
moment-did-not-happen = Did not happen
moment-not-happened = Did not happen
moment-others = Not marked yet
moment-marked-list = Marked
moment-mark-now = Mark now
moment-add-time = Add the time
moment-all-done = All moments are marked
moment-optional = if it happens
moments-to-questions = To the questions
waits = Waits
wait-running = running
wait-target = target { $target }
wait-bounds = between { $least } and { $most }
wait-at-least = at least { $least }
wait-unsure = The phone’s clocks do not agree on this one; both bounds are kept.
source-tap = Tapped
source-receipt = From the receipt
source-estimate = Estimated
source-corrected = Corrected
source-back = Taken back

correct-title = Correct “{ $moment }”
correct-was = You tapped at { $time }.
correct-now = It was at
correct-later = { $seconds } s later
correct-earlier = { $seconds } s earlier
correct-why = Why
reason-undo = Mis-tap
reason-late = I tapped late
reason-early = I tapped early
reason-wrong-moment = Wrong moment
reason-remembered = I remember better
reason-receipt = The receipt says so
correct-note = Note (if you like)
correct-save = Keep the correction
correct-take-back = Take it back
correct-history = All that was said
correct-kept = The first time stays in the record.
add-title = When was “{ $moment }”?
add-source = How do you know
add-save = Keep this time

section-of = { $section } of { $sections }
answered-of = { $answered } of { $questions }
questions-progress = Questions answered
optional = optional
after-leaving = Once you are outside
yes = Yes
no = No
not-applicable = N/A
not-applicable-long = Not applicable
clear = Clear
saved = Saved
saving = Saving
not-saved = Not saved. { $why }
characters-of = { $written } of at least { $needed } characters
characters-left = { $left ->
    [one] One character left
   *[other] { $left } characters left
  }
number-unclear = Please write a number in digits.
number-between = Between { $least } and { $most }, please.
number-least = At least { $least }, please.
number-most = At most { $most }, please.
next-section = Next: { $section }
previous-section = Back: { $section }
to-finish = To the finish
editor-says = The editor asks
photo-take = Take a photo
photo-another = Another photo
photo-working = Getting the photo ready …
photo-kept = Photo { $number }, { $size }
photo-remove = Remove photo { $number }
photo-removed = Photo removed
photo-damaged = This photo can’t be read any more. Please take it again.
photo-lost = The camera closed the app before the photo was kept. All your answers are here. Please take it again.
photos-of = { $taken } of { $needed } photos

leave = I have left the store
left-at = You left at { $time }.
leave-hint = This marks the end of what you see and time. Answers can still be given and changed.
missing = Still missing
missing-none = Nothing is missing
missing-none-body = Every question and moment that is asked for is here.
missing-moment = Moment not marked
missing-answer = No answer yet
missing-unfit = The answer does not fit
missing-photos = { $needed ->
    [one] One photo is asked for
   *[other] { $needed } photos are asked for
  }
missing-characters = At least { $needed } characters are asked for
explain = Why is something missing?
explain-hint = The store was closed, a photo was not possible: say what happened, and you can submit as it is.
submit = Submit
submit-again = Submit again
submit-as-is = Submit as it is
returned-title = Returned by the editor
returned-body = Change what is asked for, then submit again. What you wrote before stays on record.
handed-in = Handed in
handed-in-safe = Safe with the agency
handed-in-body = Keep this phone’s app until it says “safe”. You can put the phone away; it sends by itself.
handed-in-complete = Everything arrived whole. You need not do anything else.
step-phone = On this phone
step-sent = Sent
step-safe = Safe with the agency
step-photos = { $done } of { $total } photos
step-records = { $done } of { $total }
