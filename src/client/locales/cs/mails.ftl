# E-maily, o které si majitel řekl, a stránka, která je zastaví.

mails-how = Souhrn e-mailem
mails-hint = Nové zprávy a čísla z přehledu s odkazem. V každém e-mailu lze všechny zastavit.
mails-cannot = Zatím nelze nic poslat: tento server nemá nastavený poštovní server.
mails-never = Nikdy
mails-weekly = V pondělí, je-li něco nového
mails-publication = Když se něco zveřejní
mails-stopping = E-maily se zastavují
mails-stopped = Tyto e-maily už nebudete dostávat
mails-stopped-body = Budete-li je chtít znovu, přihlaste se a zvolte to pod svým jménem.
mails-open = Otevřít Plainclothes
