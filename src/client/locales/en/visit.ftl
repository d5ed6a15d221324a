# What is read within a visit; comes with its screens. Nothing here says what one is there for: the screen may be seen.

tab-moments = Moments
tab-questions = Questions
tab-finish = Finish
dim = Dim the screen

moment-mark = Tap as it happens
moment-next = Next: { $moment }
moment-previous = Back: { $moment }
moment-starts = Starts: { $waits }
moment-stops = Stops: { $waits }
moment-late = I tapped late
moment-not-seen = I did not see it
moment-marked = { $moment }: { $time }
moment-did-not-happen = It did not happen
moment-not-happened = Did not happen
moment-others = Not marked yet
moment-marked-list = Marked
moment-mark-now = Mark now
moment-optional = if it happens
moments-to-questions = To the questions
waits = Waits
wait-definitions = what counts
wait-from = Starts: { $moment }
wait-to = Stops: { $moment }
wait-running = running
wait-target = target { $target }
wait-bounds = between { $least } and { $most }
wait-at-least = at least { $least }
wait-because-session-changed = The app was started anew in between, so the exact time can’t be told. Both bounds are kept.
wait-because-clocks-disagree = The phone slept or its clock was set in between, so the exact time can’t be told. Both bounds are kept.
wait-because-out-of-order = The end is marked before the start. Correct the one that is off.
source-tap = Tapped
source-receipt = From the receipt
source-estimate = Estimated
source-corrected = Corrected
source-back = Taken back

correct-title = Correct “{ $moment }”
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
add-title = “{ $moment }”, not seen
add-when = It was at
add-source = How do you know
add-save = Keep this time

# The list that stands in for the moments where someone may look on. Nothing telling, not even by its names for screen readers.
list = Groceries
list-empty = Nothing on this list
list-item-1 = Milk
list-item-2 = Bread
list-item-3 = Eggs
list-item-4 = Butter
list-item-5 = Tomatoes
list-item-6 = Rice
list-item-7 = Apples
list-item-8 = Yoghurt
list-item-9 = Onions
list-item-10 = Tea
list-item-11 = Pasta
list-item-12 = Cheese
list-item-13 = Olive oil
list-item-14 = Bananas
list-item-15 = Flour
list-item-16 = Salt
list-item-17 = Honey
list-item-18 = Cucumbers
list-item-again = { $item }, { $count } of them
list-other-1 = Soap
list-other-2 = Light bulbs
list-other-3 = Batteries
list-other-4 = Kitchen paper
list-other-5 = Toothpaste
list-other-6 = Sponges

list-show = Show as a list
list-set-up = Set up the list
list-set-up-title = The list
list-set-up-body = A plain list in place of this screen: ticking an item marks its moment, unticking takes it back. Tap the title twice, or press Escape, to get there and back.
list-name = Title
list-cover = Show the list when I put the app away
list-open = Show it now

# Where one visit is under way and another is begun.
begin-too-title = { $open } is still under way
begin-too-body = Finish that first, or begin { $store } too? Each keeps its own record.
begin-too-finish = Go to { $open }
begin-too = Begin { $store } too
begin-too-other = Another visit

# Photos, documents and sound.
photos = Photos
photos-loose = Without a question yet
photos-none = No photos yet
photos-none-body = Take them as they come, and give each to its question when there is time.
photo-camera-app = Camera app
photo-gallery = Gallery
photo-from-tray = { $count ->
    [one] Use the one taken
   *[other] Use one of { $count }
  }
photo-which = Which photo?
photo-sheet = Photo of { $time }
photo-document = PDF
photo-give-to = Give it to
photo-give-other = Another question
photo-to-tray = Take it from its question
photo-remove-this = Remove this photo
photo-lacks = { $lacks ->
    [one] One photo is asked for
   *[other] { $lacks } photos are asked for
  }
photo-dark = Dark
photo-blurred = Blurred
photo-recovered = A photo from before is kept now.
photo-left = { $count ->
    [one] One photo was not finished when the app closed.
   *[other] { $count } photos were not finished when the app closed.
  }
photo-left-drop = Drop it
camera = Camera
camera-view = What the camera sees
camera-shoot = Take the photo
camera-silent = Without a sound
camera-kept = { $count ->
    [one] One kept
   *[other] { $count } kept
  }
camera-done = Done
camera-torch = Light
camera-denied = The camera is not allowed here
camera-denied-body = Allow it for this site in the browser’s settings, or take one of these ways.
camera-none = No camera here
camera-none-body = Take one of these ways.
camera-busy = Another app has the camera
camera-busy-body = Close that one and try again, or take one of these ways.
shared = Shared photos
shared-none = Nothing is waiting here
shared-no-visit = Nothing is under way. They wait here until you begin.
shared-whose = Put them into
shared-drop = Drop { $name }
sound-record = Record
sound-another = Record again
sound-stop = Stop
sound-running = Recording
sound-keep = Keep it
sound-interrupted = A recording of { $length } was interrupted.
sound-ended = The recording ended by itself. It is kept up to there.
sound-denied = The microphone is not allowed here. Allow it for this site in the browser’s settings.
sound-none = No microphone could be used.
sound-kept = Recording { $number }, { $time }, { $size }
sound-remove = Remove recording { $number }
sound-removed = Recording removed
sound-damaged = This recording can’t be read any more.

# Questions.
answered-of = { $answered } of { $questions }
questions-progress = Questions answered
optional = optional
after-leaving = Once you are outside
not-applicable = N/A
clear = Clear
saved = Saved
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
to-finish = To the finish
editor-says = The editor asks
returned-title = Returned by the editor
returned-body = Change what is asked for, then submit again. What you wrote before stays on record.
characters = { $written ->
    [one] One character
   *[other] { $written } characters
  }
questions-opened = { $count ->
    [one] One more is asked below.
   *[other] { $count } more are asked below.
  }
questions-closed = { $count ->
    [one] One is not asked any more.
   *[other] { $count } are not asked any more.
  }
questions-none = Nothing is asked here
questions-prevented = The visit was not possible, so nothing is asked
first-answer = First answer: { $answer }
first-answer-none = First left open
minutes = min
seconds = s
today = Today
now = Now
staff-personal = This is about a person, so it is personal data. It is asked to know who it was: write no more than that takes.
receipt-total = Total
receipt-date = Day
receipt-time = Time
receipt-currency = Currency
document-choose = Choose a file
document-another = Another file
document-pdf = PDF, { $size }
document-picture = Picture, { $size }
document-remove = Remove this file
document-removed = File removed
document-limit = A PDF or a picture, up to { $size }
document-type = Only a PDF or a picture can be kept.

# Before handing in, and visits that can't be done.
findings-none = Nothing to find fault with
findings-none-body = Everything that is asked for is here, and nothing an editor would send back.
findings-reject = { $count ->
    [one] One thing to mend
   *[other] { $count } things to mend
  }
findings-reject-body = An editor would send these back. Tap one to go there.
findings-warn = Worth another look
findings-warn-body = These may stay as they are.
finding-about-time = When you were there
finding-about-tray = Photo without a question
finding-prevented-photo = A photo is asked for: the closed door, the sign, the empty place.
finding-prevented-note = A line on what you found is asked for.
finding-out-of-order = This is marked before the moment that comes first. Correct the one that is off.
finding-no-wait = Marked in the same second as the moment before. Correct the one that is off.
finding-before-window = You started at { $time }, before the visit’s time began.
finding-after-window = You started at { $time }, after the visit’s time was over.
finding-outside-daypart = You started at { $time }, outside the hours that were asked for.
finding-receipt-elsewhen = The receipt’s day or time is not within this visit. Is it typed as printed?
finding-over-cap = { $total } is above what is paid back ({ $cap }).
finding-says-little = Long enough, but it says little: { $words } different words so far, about { $needed } are needed. What was said and done, in order?
finding-same-words = The same text as under “{ $other }”.
finding-dark = This photo is very dark. Can the words on it be read?
finding-blurred = This photo is blurred. Can the words on it be read?
finding-same-photo = The same photo is given twice.
finding-photo-of-earlier-visit = This photo was given with an earlier visit.
finding-photo-unassigned = No question has this photo yet. It is handed in all the same.
sync-export-body = One file with every answer, time and photo. Your coordinator can take it in if sending ever fails.
prevented-title = Not possible
prevented-link = The visit is not possible?
prevented-body = Closed, moved, or turned away: a reason, a photo and a line are enough.
prevented-why = What did you find?
prevented-closed = It is closed
prevented-moved = It has moved or is gone
prevented-refused = I was not served
prevented-unsafe = It was not safe
prevented-proof = A photo that shows it
prevented-note = What you found
prevented-note-hint = The sign on the door, the hours, what was said.
prevented-take-back = It is possible after all
prevented-change = Change
prevented-paid = You are paid in full for this: { $fee }.
prevented-paid-part = You are paid { $share } % of the fee for this: { $fee }.
prevented-unpaid = No fee is agreed for a visit that is not possible. Ask your coordinator.
missing-follow-up = The line under it is empty
