# What a shopper reads. Nothing here says "shopper": the screen may be seen.

visits = Your visits
visits-today = Today
visits-upcoming = Upcoming
visits-none = Nothing planned
visits-none-body = When a visit is given to you, it appears here and stays readable without a signal.
tab-visits = Visits
tab-offers = Offers
tab-earnings = Earnings
open-map-of = { $store } in maps
only-in = Only { $hours }
cap = up to { $cap } back
bonus-now = With { $bonus } extra, because it is still free so late.
report-due-line = Report due: { $due }
report-due-at = { $day }, { $time }
report-due-within = { $hours ->
    [one] within an hour of leaving
   *[other] within { $hours } hours of leaving
  }
visits-past = { $count ->
    [one] One past visit
   *[other] { $count } past visits
  }
visits-none-but-offers = There are visits under “Offers” that you may take.
visits-not-here = Your visits are not on this phone yet. Connect once, and they will be.
visits-as-of = As of { $time }

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

visit-gone = This visit is not on this phone.

not-saved = Not saved. { $why }
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
missing-moment = Moment not marked
missing-answer = No answer yet
missing-unfit = The answer does not fit
missing-photos = { $needed ->
    [one] One photo is asked for
   *[other] { $needed } photos are asked for
  }
missing-characters = At least { $needed } characters are asked for
explain = What should the editor know?
explain-hint = The store was closed, a photo was not possible: say what happened, and you can submit as it is.
submit = Submit
submit-again = Submit again
submit-as-is = Submit as it is
handed-in = Handed in
handed-in-safe = Safe with the agency
handed-in-body = Keep this phone’s app until it says “safe”. You can put the phone away; it sends by itself.
handed-in-complete = Everything arrived whole. You need not do anything else.
step-phone = On this phone
step-sent = Sent
step-safe = Safe with the agency
step-photos = { $done } of { $total } photos
step-records = { $done } of { $total }
