# Mails that an owner asks for, and the page that stops them.

mails-how = Summary by e-mail
mails-hint = New reports and the figures of the overview, with a link. Each mail can stop all of them.
mails-cannot = No mails can be sent yet: whoever runs this server has not set up a mail server.
mails-never = Never
mails-weekly = On Mondays, if there is anything new
mails-publication = When something is published
mails-stopping = Stopping these mails
mails-stopped = You get no more of these mails
mails-stopped-body = To have them again, sign in and choose so under your name.
mails-open = Open Plainclothes
