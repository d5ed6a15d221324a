# E-mails waar een eigenaar om vroeg, en de pagina die ze stopt.

mails-how = Samenvatting per e-mail
mails-hint = Nieuwe rapporten en de cijfers van het overzicht, met een link. In elke e-mail kunt u ze allemaal stoppen.
mails-cannot = Er kunnen nog geen e-mails worden verstuurd: voor deze server is geen mailserver ingesteld.
mails-never = Nooit
mails-weekly = Op maandag, als er iets nieuws is
mails-publication = Als er iets gepubliceerd wordt
mails-stopping = Deze e-mails worden gestopt
mails-stopped = U krijgt deze e-mails niet meer
mails-stopped-body = Wilt u ze toch weer? Meld u aan en kies dat onder uw naam.
mails-open = Plainclothes openen
