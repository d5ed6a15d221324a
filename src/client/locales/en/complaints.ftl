# Complaints and returns: entered or taken in by the owner, and shown beside measured quality.

complaints = Complaints and returns
complaints-lead = What customers told you, and what they brought back. It stands beside the scores and is never part of them.
complaints-list = All of them
complaints-beside = Beside measured quality
complaints-count = { $count ->
    [one] { $shown } entry
   *[other] { $shown } entries
  }
complaints-none = Nothing has been entered yet
complaints-none-body = Add a complaint or a return by hand, or take in a list that you have as a spreadsheet.
complaints-none-here = Nothing matches
complaints-any = Any
complaints-day = Date
complaints-kind = Kind
complaints-what = What it was about
complaints-what-hint = In a sentence or two. Leave out the customer’s name.
complaints-cost = Cost
complaints-cost-hint = What it cost you: refund, replacement, voucher. Leave empty if nothing.
complaints-currency = Currency
complaints-currency-hint = Such as EUR
complaints-about = Standard
complaints-about-none = None in particular
complaints-store-hint = Type a few letters of its name, and choose it.
complaints-add = Add one
complaints-wrong-store = Choose a store from the list.
complaints-wrong-cost = This is no amount in that currency. Write it like 12.50.
complaints-wrong-currency = Three letters, such as EUR.

complaints-remove = Remove
complaints-remove-sure = { $count ->
    [one] Remove this entry?
   *[other] Remove these { $count } entries?
  }
complaints-remove-body = They are gone for good, from here and from the history of their stores.
complaints-keep = Keep them
complaints-removed = { $count ->
    [one] One entry removed
   *[other] { $count } entries removed
  }

complaints-take-in = Take in a file
complaints-take-in-body = An Excel workbook or a CSV file. Its first row names the columns: { $columns }. Store, Date and Text are needed; dates are written 2026-11-23. Nothing is kept until you have seen what is in it.
complaints-file = File
complaints-file-too-large = This file is larger than { $most }.
complaints-reading-file = Reading the file …
complaints-fresh = { $count ->
    [0] Nothing new in this file
    [one] One new entry in this file
   *[other] { $count } new entries in this file
  }
complaints-known = { $count ->
    [one] One row is here already and is left as it is.
   *[other] { $count } rows are here already and are left as they are.
  }
complaints-faulty = { $count ->
    [one] One row can’t be taken. Mend it in the file and choose the file again, or go on without it.
   *[other] { $count } rows can’t be taken. Mend them in the file and choose the file again, or go on without them.
  }
complaints-take-in-do = { $count ->
    [one] Take in { $shown } entry
   *[other] Take in { $shown } entries
  }
complaints-taken = { $count ->
    [one] One entry taken in
   *[other] { $count } entries taken in
  }
complaints-done = Done
complaints-first = As they are understood
complaints-faults = What can’t be taken
complaints-row = Row
complaints-column = Column
complaints-wrong = What is wrong
complaints-fault-no-column = There is no column of this name in the first row.
complaints-fault-missing = This cell is empty.
complaints-fault-no-such-store = None of your stores is called “{ $cell }”. Write its name, its number, or its name and city.
complaints-fault-several-stores = Several of your stores are called “{ $cell }”. Write the name and the city, “Name, City”, or the number.
complaints-fault-no-such-day = “{ $cell }” is no date. Write it like 2026-11-23.
complaints-fault-later-than-today = “{ $cell }” is still to come.
complaints-fault-no-such-channel = “{ $cell }” is no channel. Write store, phone, web, email, social, drive-through or delivery; empty is store.
complaints-fault-no-such-kind = “{ $cell }” is no kind. Write complaint or return; empty is complaint.
complaints-fault-too-long = The text is longer than 2,000 letters.
complaints-fault-no-amount = “{ $cell }” is no amount. Write it like 12.50, without a currency sign.
complaints-fault-no-currency = The currency is missing or unknown. Write three letters, such as EUR.
complaints-fault-no-such-standard = None of your visits is measured by “{ $cell }”. Write the standard’s name, or leave the cell empty.

complaints-miss = Few complaints don’t mean good service
complaints-miss-body = Most people who are dissatisfied never complain: they leave, and tell others. Many complaints are a sign of something wrong; few complaints are a sign of nothing. That is why they stand beside the measured score here, and never inside it.
complaints-by-month = By month
complaints-by-store = By store
complaints-by-store-why = Stores with complaints or returns, those with most first. A larger store has more of both: it is no order of quality.
complaints-none-in-months = No complaint or return in these months.
complaints-complaints = Complaints
complaints-returns = Returns
complaints-also = { $returns ->
    [one] one return
   *[other] { $returns } returns
  }, cost { $cost }
complaints-measured = Measured score

complaints-lost = What customers lost may cost
complaints-assumed = An assumption, not a measurement
complaints-lost-why = Nothing here was measured but the number of complaints. The rest follows from the assumptions below; move them until they fit what you know of your customers.
complaints-lost-nothing = No complaint in these months, so there is nothing to start from. That doesn’t mean that nobody was lost.
complaints-about-figure = about { $figure }
complaints-lost-margin = { $years ->
    [one] Margin lost in a year
   *[other] Margin lost in { $years } years
  }
complaints-lost-range = { $low } if twice as many complain as assumed, { $high } if half as many
complaints-lost-customers = Customers lost
complaints-lost-of = { $complaints ->
    [one] One complaint stands
   *[other] { $complaints } complaints stand
  } for about { $dissatisfied } dissatisfied customers, { $silent } of whom said nothing
complaints-lost-winning = To win as many others
complaints-lost-winning-why = Keeping a customer is usually cheaper than winning one.
complaints-levers-found = What others have found
complaints-levers-own = What only you know
complaints-levers-reset = Back to the starting points
complaints-lever-whoComplain = Of dissatisfied customers, so many complain
complaints-source-whoComplain = Starting point: 5%. Goodman (1999) found that 1 to 5% reach the management; at the counter it may be half.
complaints-lever-silentLeavers = Of those who say nothing, so many don’t come back
complaints-source-silentLeavers = Starting point: 63%, for problems of little money (TARP, 1986). For large amounts it was 91%.
complaints-lever-complainingLeavers = Of those who complain, so many don’t come back
complaints-source-complainingLeavers = Starting point: 30%, where the complaint was resolved (TARP, 1986). Unresolved it was 54%; resolved quickly, 5%.
complaints-lever-purchasesAYear = Purchases of one customer a year
complaints-source-purchasesAYear = An example. Your till or loyalty card knows better.
complaints-lever-spentAPurchaseMinor = Spent on one purchase, { $currency }
complaints-source-spentAPurchaseMinor = An example. Take your average receipt.
complaints-lever-margin = Of that, so much is your margin
complaints-source-margin = An example. Take your gross margin.
complaints-lever-years = Years that a customer would have stayed
complaints-source-years = Starting point: one, the most careful.
complaints-lever-winningMinor = Winning one new customer costs, { $currency }
complaints-source-winningMinor = An example. Take what you spend on advertising, divided by the new customers it brings.
