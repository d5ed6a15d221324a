# What lets others read.
access-lead = Links to single reports, and tokens for programs. Each reads what you may read at that moment, and ends by itself.
access-none = There is none. A link is made at a report.
access-what = What it is
access-sees = What it sees
access-used = Last used
access-ends = Ends
access-end = End now
access-end-of = End now: { $name }
access-kind-token = token
access-kind-link = link
access-report = One report
access-all = All your stores
access-unused = not yet
access-days = How long it works
access-days-of = { $days ->
    [one] { $days } day
   *[other] { $days } days
  }
access-once = Copy it now: it is not shown again. It works until { $day }.
access-copy = Copy
access-copied = Copied
access-share = Share
access-share-title = A link to this report
access-share-body = Whoever has the link reads this report, its photos and the trace of each point, without a sign-in. You can end it any time under “Sharing”.
access-link = Link
access-link-make = Make the link
access-token = Token
access-token-new = New token
access-token-body = A program that carries it as “Authorization: Bearer” reads every address under /api/owner, and changes nothing. /api/openapi.json says what there is.
access-token-make = Make the token
access-name = What it is for
access-name-hint = So that you know later what you end.
shared-title = A shared report
