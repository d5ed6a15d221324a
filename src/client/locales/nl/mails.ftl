# E-mails waar een eigenaar om vroeg, en de pagina die ze stopt.

mails-how = Samenvatting per e-mail
mails-hint = Nieuwe verslagen en de cijfers van het overzicht, met een link. In elke e-mail kun je ze allemaal stoppen.
mails-cannot = Er kunnen nog geen e-mails worden verstuurd: voor deze server is geen mailserver ingesteld.
mails-never = Nooit
mails-weekly = Op maandag, als er iets nieuws is
mails-publication = Als er iets gepubliceerd wordt
mails-stopping = Deze e-mails worden gestopt
mails-stopped = Je krijgt deze e-mails niet meer
mails-stopped-body = Wil je ze toch weer? Log in en kies dat onder je naam.
mails-open = Plainclothes openen
