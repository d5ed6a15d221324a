# What every role reads.

app-name = Plainclothes
# In the tab of every screen of a visit, and the name of the way out of the plain list: it says nothing.
neutral-title = Lists
language = Language
language-en = English
language-fa = فارسی
language-lv = Latviešu
language-cs = Čeština
language-nl = Nederlands

sign-in-title = Sign in
sign-in = Sign in
sign-in-expired = Please sign in again, so that this phone may send. Everything you recorded is still here.
email = E-mail
password = Password
choose-password = Choose a password
password-hint = At least 10 characters. A few words in a row are best.
your-name = Your name
organization = Organization
welcome = Welcome
welcome-invitation = Join { $organization }
welcome-setup = Set up your organization
join = Continue

account = Account
theme = Appearance
theme-system = Automatic
theme-light = Light
theme-dark = Dark
motion = Let things move
vibrate = Vibrate when I tap
sign-out = Sign out
sign-out-unsent = { $count ->
    [one] One record is on this phone only. It stays here and is sent when you sign in again.
   *[other] { $count } records are on this phone only. They stay here and are sent when you sign in again.
  }
sign-out-anyway = Sign out anyway

update-ready = A newer version is ready.
update-now = Use it now
broken-title = Something broke on our side
broken-body = What was saved is safe. If it happens again, tell your coordinator this number: { $id }
broken-reload = Load again
part-missing = A part of the app is not here yet
part-missing-body = Connect, then load it again. What you recorded is safe on this phone.
no-storage-title = Nothing can be kept here
no-storage-private = In a private window a browser keeps nothing: open this page in an ordinary one.

# The storage stopped working under an open app.
storage-tight-title = Photos can’t be kept
storage-tight-body = This phone is nearly full. What you tap and type is kept; photos and sound are not. Free some space, then try again.
storage-full-title = This phone is full
storage-full-body = What you enter now is not kept. Free some space, then try again. What was saved is safe.
storage-broken-title = This phone’s storage stopped working
storage-broken-body = What you enter now is not kept. If you are writing something, copy it; then load the app again. What was saved is safe.
storage-blocked-title = This is open in another tab
storage-blocked-body = That tab holds the storage, perhaps in a newer version. Close it, then load this one again. What was saved is safe.

# The name on the phone, which says nothing to a stranger.
plain-name = Lists

cancel = Cancel
close = Close
back = Back
save = Save
undo = Undo
retry = Try again

state-planned = Planned
state-offered = Offered
state-assigned = Assigned
state-accepted = Accepted
state-underway = Under way
state-submitted = Submitted
state-returned = Returned
state-approved = Approved
state-published = Published
state-declined = Declined
state-missed = Missed
state-cancelled = Cancelled
state-taken-back = Taken back
state-rejected = Rejected
state-excluded = Excluded

error-signed-out = You are signed out. Sign in again; nothing was lost.
error-wrong-sign-in = This e-mail and password do not belong together. Please check both.
error-not-yours = This belongs to someone else.
error-not-found = This is not here (any more).
error-bad-input = Something here is not filled in as it should be. Please check it.
error-stale = Someone changed this meanwhile. Load it again and look before you go on.
error-move-not-allowed = This step is no longer possible. Load it again to see why.
error-rule-not-met = A rule of this visit is not met. The visit says which, and from when it is.
error-visit-prevented = The visit could not be carried out, so there is nothing to publish. Exclude it: it stays hidden, and is still paid.
error-export-unreadable = This is not a visit’s file, or it is damaged from the start. Nothing was changed. Ask for the file again.
error-workbook-unreadable = This file can’t be read as a spreadsheet. Save it as an Excel workbook (.xlsx) or CSV, and choose it again.
error-form-unreadable = This workbook is no XLSForm: it needs a sheet “survey” with a column “type” and questions under it.
error-link-expired = This link was used already or is too old. Ask for a new one.
error-too-large = This is too large to be taken.
error-too-many-requests = Too many tries. Wait a minute, then try again.
error-protocol-too-new = The server is older than this app. Nothing is lost; it will be sent once the server is updated.
error-protocol-too-old = This app is too old for the server. Nothing is lost: it looks for a newer version of itself and asks you to use it; then everything is sent. If none is offered, close the app and open it again.
error-journal-unreadable = The server could not read this record. It stays on this phone. Please tell your coordinator.
error-journal-not-yours = This record belongs to someone else’s visit. It stays on this phone. Please tell your coordinator.
error-head-mismatch = It did not arrive whole. It will be sent again.
error-hash-mismatch = A photo did not arrive whole. It will be sent again.
error-evidence-incomplete = A photo has not arrived whole yet. The rest will be sent.
error-evidence-type = This kind of file is not taken. Please use a photo.
error-unavailable = The server is busy. It will be tried again.
error-unexpected = Something went wrong that we did not expect. Please try again.
error-offline = No connection. Please try again when you have a signal.
error-not-the-server = Something between this device and the server answered instead of it, perhaps a Wi-Fi sign-in page.
error-storage-full = This phone is full: nothing of this was saved. Free some space, then try again.
error-storage-broken = This phone’s storage does not work: nothing of this was saved. Try again, or load the app again.
error-storage-blocked = Another tab holds the storage, perhaps in a newer version. Close the other tabs, then load this one again.
error-photo-unreadable = This photo can’t be read. Please take it again.
error-photo-heic = This phone can’t open this kind of photo (HEIC). Set the camera to “most compatible”, or take the photo within the app. The one you have stays in your gallery.
error-sound-empty = Nothing was recorded.

answer-yes = Yes
answer-no = No
answer-not-applicable = Not applicable
answer-none-of-these = None of these
answer-scale = { $value } of { $best }
answer-scale-end = { $value } of { $best }, “{ $name }”
answer-part = { $part }: { $words }
staff-name = Name
staff-role = Role
staff-hair = Hair
staff-height = Height
staff-clothing = Clothing
staff-other = Anything else
