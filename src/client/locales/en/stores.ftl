# A store's page, changing it, and stores from a file.

store-facts = What is known
store-what = The store
store-where = Where it is
store-change = Change a store
store-change-it = Change
store-save = Save changes
store-leave = Leave it as it was
store-saved = Saved.
store-reference = Number
store-reference-hint = The client’s own number for it. A list that is taken in again finds the store by it.
store-concept = Concept
store-tags = Tags
store-tags-hint = With commas between: old town, terrace
store-channels = Channels
store-channel-store = Store
store-channel-phone = Phone
store-channel-web = Website
store-channel-email = E-mail
store-channel-social = Social network
store-channel-drive-through = Drive-through
store-channel-delivery = Delivery
store-profile = Profile of standards
store-profile-hint = How the standards differ here. One that is chosen goes before those that fit by region, channel or concept. It counts for reports that come from now on.
store-profile-none = None chosen: by region, channel and concept
store-profile-ends-up = What counts here
store-position = Position
store-position-hint = Latitude and longitude, as maps copy them: 56.9482, 24.1081
store-on-map = On the map
store-hours = Opening hours
store-hours-hint = By the store’s own clock: 08:00–20:00, or 10:00–14:00, 16:00–22:00. Hours may run past midnight: 18:00–02:00. An empty day is closed; all days empty: the hours are not known.
store-hours-same = All days like Monday
store-hours-unknown = Not known. Visits may be planned at any hour.
store-open-now = Open now, { $time }
store-closed-now = Closed now, { $time }
store-closed = Closed
store-exceptions = Days with other hours
store-exceptions-hint = Holidays, long nights, works in the store. No hours: closed.
store-exception-add = Add days
store-exception-from = From
store-exception-to = To, if more than one day
store-exception-hours = Hours
store-exception-remove = Remove the days from { $day }
store-fault-missing = Please fill this in.
store-fault-position = Write two numbers, latitude first: 56.9482, 24.1081
store-fault-hours = Write hours such as 08:00–20:00, with a comma between two.
store-fault-days = Choose the first day, and a last one that is not before it.
store-fault-time-zone = There is no such time zone. Choose one from the list.
store-fault-reference = Another store of this client has this number.
store-fault-refused = The server does not take this. Please write it anew.
store-stale = Someone changed this store while you were at it. Nothing was written over. Copy what you want to keep, then load the store again.
store-stale-reload = Load it again
store-latest-visits = Latest visits
store-all-visits = All visits of this store
store-no-visits = None yet.
store-no-programmes = No program takes this store in.
store-programme-draft = Draft
store-programme-running = Running
store-programme-paused = Paused
store-programme-ended = Ended
store-archive = Set aside
store-archive-ask = Set { $store } aside?
store-archive-body = Nothing new is planned for it, and programs leave it out. Its visits, reports and figures stay as they are; visits that are planned already stay until they are cancelled. You can take it back at any time.
store-archive-done = Set aside.
store-back = Measure it again
store-back-done = It is measured again.
store-archived = Set aside on { $day }. Nothing new is planned for it; its history stays.
store-calendar-lead = A calendar program can show this store’s visits. Who goes is not told in it.
calendar = Calendar
calendar-none = There is no link.
calendar-since = There is a link, made on { $day }. It was shown once; a new one takes its place.
calendar-make = Make a link
calendar-renew = Make a new link
calendar-drop = Take the link back
calendar-link = Secret link
calendar-link-hint = Copy it now, it is not shown again. In a calendar program, choose “Subscribe” or “Add by URL”. Whoever has the link can read the calendar.
calendar-copy = Copy
calendar-copied = Copied

# Stores from a file
store-list = Stores from a file
store-list-lead = Choose a list of stores. You see what would be added and changed before anything is.
store-list-file = The file
store-list-choose = List of stores
store-list-choose-hint = An Excel workbook (.xlsx) or a CSV file, one store a row, with the names of the columns in the first. A list saved here can be taken in again as it is.
store-list-template-xlsx = Empty list to fill in, Excel
store-list-template-csv = Empty list to fill in, CSV
store-list-reading = Reading the list…
store-list-taking = Taking in…
store-list-progress = { $done } of { $of }
store-list-stop = Stop
store-list-columns = What the columns hold
store-list-columns-table = Columns of the file
store-list-columns-hint = Columns are known by their names. Put right what was taken wrongly. A column that is there counts for every row: an empty cell says that there is nothing.
store-list-header = Column
store-list-no-header = No name
store-list-example = For example
store-list-holds = Holds
store-list-holds-of = What “{ $header }” holds
store-list-nothing = Nothing that is taken in
store-list-client = Client of rows that name none
store-list-zone = Time zone of new stores that name none
store-list-apply = Read it so
store-list-outcome = What would happen
store-list-added = New
store-list-changed = Changed
store-list-same = As they are
store-list-faulty = With mistakes
store-list-faults = { $rows ->
    [one] One row with a mistake
   *[other] { $rows } rows with mistakes
  }
store-list-row = Row
store-list-fault = What is wrong, and what mends it
store-list-changes = { $stores ->
    [one] One store
   *[other] { $stores } stores
  } added or changed
store-list-becomes = Becomes
store-list-new = New
store-list-change = { $field }: { $before } → { $after }
store-list-empty = nothing
store-list-more = { $rows ->
    [one] One more is not shown.
   *[other] { $rows } more are not shown.
  }
store-list-nothing-to-do = All stores of this list are here just as it says. There is nothing to do.
store-list-leave-out = { $faulty ->
    [one] Leave out the row with a mistake
   *[other] Leave out the { $faulty } rows with mistakes
  }
store-list-take-in = { $stores ->
    [one] Take in one store
   *[other] Take in { $stores } stores
  }
store-list-stale = Stores were changed meanwhile, so the list would do something else than is shown here. Choose the file again and look.
store-list-done = The list is taken in.
store-list-did = { $added } new, { $changed } changed, { $same } as they were.
store-list-left-out = { $faulty ->
    [one] One row was left out.
   *[other] { $faulty } rows were left out.
  }
store-list-look = Look at the stores
store-list-again = Another list

store-field-reference = Number
store-field-name = Name
store-field-client = Client
store-field-address = Address
store-field-city = City
store-field-region = Region
store-field-concept = Concept
store-field-timeZone = Time zone
store-field-latitude = Latitude
store-field-longitude = Longitude
store-field-position = Position, both numbers
store-field-channels = Channels
store-field-tags = Tags
store-field-hours = Opening hours
store-field-exceptions = Days with other hours
store-field-id = Our own id

store-row-missing = There is nothing here, and a new store needs it. Fill in the cell, or say above what rows go by that name none.
store-row-too-long = This is too long. Shorten it.
store-row-time-zone = There is no time zone “{ $value }”. Write a place’s, such as Europe/Riga.
store-row-number = “{ $value }” is no such number. Write degrees, such as 56.9482.
store-row-half-a-position = Latitude or longitude is missing beside { $value }. Write both, or neither.
store-row-position = “{ $value }” is no position. Write latitude and longitude: 56.9482, 24.1081
store-row-channel = “{ $value }” names a channel that there is not. There are store, phone, web, email, social, drive-through and delivery.
store-row-too-many-tags = There are too many tags. Fifty are the most.
store-row-hours = “{ $value }” can’t be read as hours. Write Mo-Fr 08:00-20:00; Sa 10:00-18:00
store-row-exceptions = “{ $value }” can’t be read as days. Write 2026-12-24 08:00-15:00; 2026-12-25/2026-12-26 closed
store-row-twice = Row { $value } is the same store. Keep one of the two.
store-row-reference-taken = Another store of this client has or gets the number { $value }. Give one of them another.
store-row-several = Several stores have this name and address. Add the column “Number” or “Id”, so that one is meant.
