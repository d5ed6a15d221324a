# The public page on which someone asks to work for an agency. Read by people who have no account.

apply = Apply
apply-title = Work with { $organization }
apply-email-hint = The answer comes here.
apply-places = Where you can go
apply-languages = Languages you speak
apply-commas = With commas between.
apply-optional = { $question } (if you like)
apply-yes = Yes
apply-no = No
apply-missing = This needs an answer.
apply-conflicts = Places you can’t judge fairly
apply-conflicts-hint = Shops, brands or companies where you or someone close to you works or has worked. With commas between. You are not sent there.
apply-privacy = What you write here is read by { $organization } alone. No account is made before someone there says yes.
apply-send = Send
apply-done = Thank you
apply-done-body = What you wrote has arrived. If it fits, you get a mail with an invitation.
apply-closed = This page is closed
apply-closed-body = Nobody can apply here at the moment. Ask whoever gave you the address.
