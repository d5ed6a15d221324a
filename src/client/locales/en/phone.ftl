# What a person sets on their phone: messages, the lock, the home screen. Nothing here says what the app is for.

messages = Messages
messages-off = When something on your list is new or has changed, this phone can tell you. It says no more than that. Until then, an e-mail does.
messages-on = This phone tells you when your list has changed, in words that give nothing away.
messages-denied = The browser was told not to let this app send messages. To change that, open the site’s settings in the browser (beside the address) and allow notifications. Until then you are told by e-mail.
messages-no = This browser can’t be told by messages, or not before the app is on your home screen. You are told by e-mail.
messages-no-keys = You are told by e-mail: messages to phones are not set up.
messages-turn-on = Turn on
messages-turn-off = Turn off

lock = Screen lock
lock-is-off = Off.
lock-is-pin = On, with a PIN.
lock-is-passkey = On, with this phone’s own fingerprint, face or code.
lock-no-more = It keeps other eyes off the screen and does no more than that: what is kept on this phone is not encrypted by it.
lock-set-pin = Set a PIN
lock-set-passkey = Use this phone’s own
lock-remove = Remove the lock
lock-after = Lock when out of sight
lock-after-minutes = { $minutes ->
    [0] at once
    [one] after a minute
   *[other] after { $minutes } minutes
  }
lock-new-pin = New PIN
lock-pin-hint = { $least } to { $most } digits. It is also asked for whenever the app starts.
lock-pin-again = The same again
lock-pin-short = At least { $least } digits, please.
lock-pin-differs = These are not the same. Please type both again.
lock-passkey-failed = That did not work. Please try again.

lock-pin = PIN
lock-open = Open
lock-wrong = That is not it. Please try again.
lock-wait = Too many tries. The next one in { $time }.
lock-forgotten = I can’t open it
lock-forgotten-body = Sign out, then sign in again with your password. Everything stays on this phone.

install = On your home screen
install-done = It is there.
install-ask = It then opens like any other app, under the name “Lists”, and is there without a signal.
install-by-hand = In Safari tap Share, then “Add to Home Screen”. Otherwise this phone may clear what is kept here after seven days without use.
install-no = Your browser’s menu may have “Install” or “Add to Home screen”.
install-now = Install
install-not-now = Not now
install-understood = Understood

storage = What is kept here
storage-promised = The browser promised not to clear it by itself.
storage-not-promised = The browser may clear it when space runs short. Everything that was sent is safe.
storage-refused = The browser did not promise it. It often does once the app is on the home screen. Everything that was sent is safe.
storage-unknown = The browser does not say whether it may clear it. Everything that was sent is safe.
storage-ask = Ask it not to

# What was recorded on this phone before it was cleared, or on another one, and never arrived
lost-here = This phone was cleared before everything was sent
lost-elsewhere = More was noted on another phone than has arrived
lost-entries = { $store }: at least { $entries ->
    [one] one entry
   *[other] { $entries } entries
  } missing
lost-files = { $store }: { $files ->
    [one] one photo or recording
   *[other] { $files } photos or recordings
  } missing
lost-both = { $store }: at least { $entries ->
    [one] one entry
   *[other] { $entries } entries
  } and { $files ->
    [one] one photo or recording
   *[other] { $files } photos or recordings
  } missing
lost-here-do = What had arrived is safe with the agency. Open the visit and note again what you still know. Your coordinator is told.
lost-elsewhere-do = If you still have that phone, open the list there where there is a signal: it sends the rest by itself. If not, or if this phone was cleared, note again here what you still know. Your coordinator is told.

# A calendar program that reads the list, by a secret link
calendar = In your calendar
calendar-lead = A calendar program can show what is on your list. Each entry says “Appointment”, when and where, and no more.
calendar-named = Put the name of the place on each entry. It counts from the next link on.
calendar-none = There is no link.
calendar-since = There is a link, made on { $day }. It was shown once; a new one takes its place.
calendar-make = Make a link
calendar-renew = Make a new link
calendar-drop = Take the link back
calendar-link = Secret link
calendar-link-hint = Copy it now, it is not shown again. In your calendar, choose “Subscribe” or “Add by URL”. Whoever has the link can read the entries.
calendar-copy = Copy
calendar-copied = Copied
