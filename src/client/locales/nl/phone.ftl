# What a person sets on their phone: messages, the lock, the home screen. Nothing here says what the app is for.

messages = Berichten
messages-off = Is er iets nieuws of anders op je lijst, dan kan deze telefoon het je zeggen. Meer zegt hij niet. Tot die tijd krijg je een e-mail.
messages-on = Deze telefoon zegt het je als je lijst veranderd is, in woorden die niets verraden.
messages-denied = De browser mag van deze app geen berichten tonen. Wil je dat veranderen, open dan de instellingen van de site in de browser (naast het adres) en sta meldingen toe. Tot die tijd krijg je een e-mail.
messages-no = Deze browser kan geen berichten krijgen, of pas als de app op je beginscherm staat. Je krijgt een e-mail.
messages-no-keys = Je krijgt een e-mail: berichten naar telefoons zijn niet ingesteld.
messages-turn-on = Aanzetten
messages-turn-off = Uitzetten

lock = Schermslot
lock-is-off = Uit.
lock-is-pin = Aan, met een pincode.
lock-is-passkey = Aan, met de vingerafdruk, het gezicht of de code van deze telefoon.
lock-no-more = Het houdt andere ogen van het scherm en doet verder niets: wat op deze telefoon staat, wordt er niet door versleuteld.
lock-set-pin = Pincode instellen
lock-set-passkey = Het slot van de telefoon gebruiken
lock-remove = Slot weghalen
lock-after = Op slot als de app uit beeld is
lock-after-minutes = { $minutes ->
    [0] meteen
    [one] na een minuut
   *[other] na { $minutes } minuten
  }
lock-new-pin = Nieuwe pincode
lock-pin-hint = { $least } tot { $most } cijfers. Er wordt ook om gevraagd als de app start.
lock-pin-again = Nog een keer dezelfde
lock-pin-short = Minstens { $least } cijfers graag.
lock-pin-differs = Deze zijn niet gelijk. Typ ze allebei opnieuw.
lock-passkey-failed = Dat lukte niet. Probeer het opnieuw.

lock-pin = Pincode
lock-open = Openen
lock-wrong = Dat is hem niet. Probeer het opnieuw.
lock-wait = Te veel pogingen. De volgende over { $time }.
lock-forgotten = Ik krijg hem niet open
lock-forgotten-body = Log uit en log weer in met je wachtwoord. Alles blijft op deze telefoon.

install = Op je beginscherm
install-done = Hij staat er.
install-ask = Dan opent hij als elke andere app, onder de naam “Lists”, en is hij er ook zonder bereik.
install-by-hand = Tik in Safari op Deel en dan op “Zet op beginscherm”. Anders kan deze telefoon na zeven dagen zonder gebruik wissen wat hier staat.
install-no = In het menu van je browser staat misschien “Installeren” of “Toevoegen aan startscherm”.
install-now = Installeren
install-not-now = Nu niet
install-understood = Begrepen

storage = Wat hier bewaard wordt
storage-promised = De browser heeft beloofd het niet uit zichzelf te wissen.
storage-not-promised = De browser mag het wissen als er weinig ruimte is. Alles wat verstuurd is, is veilig.
storage-refused = De browser beloofde het niet. Dat doet hij vaak wel als de app op het beginscherm staat. Alles wat verstuurd is, is veilig.
storage-unknown = De browser zegt niet of hij het mag wissen. Alles wat verstuurd is, is veilig.
storage-ask = Vraag het niet te doen

# What was recorded on this phone before it was cleared, or on another one, and never arrived
lost-here = Deze telefoon is gewist voordat alles verstuurd was
lost-elsewhere = Op een andere telefoon is meer genoteerd dan er is aangekomen
lost-entries = { $store }: minstens { $entries ->
    [one] één notitie
   *[other] { $entries } notities
  } kwijt
lost-files = { $store }: { $files ->
    [one] één foto of opname
   *[other] { $files } foto’s of opnamen
  } kwijt
lost-both = { $store }: minstens { $entries ->
    [one] één notitie
   *[other] { $entries } notities
  } en { $files ->
    [one] één foto of opname
   *[other] { $files } foto’s of opnamen
  } kwijt
lost-here-do = Wat was aangekomen, is veilig bij het bureau. Open het bezoek en noteer opnieuw wat je nog weet. Je coördinator weet ervan.
lost-elsewhere-do = Heb je die telefoon nog, open de lijst daar dan waar bereik is: hij verstuurt de rest vanzelf. Zo niet, of als deze telefoon gewist is, noteer dan hier wat je nog weet. Je coördinator weet ervan.

# Een agenda die de lijst leest via een geheime link
calendar = In je agenda
calendar-lead = Een agenda kan laten zien wat er op je lijst staat. Elk item zegt ‘Afspraak’, wanneer en waar, en verder niets.
calendar-named = Zet de naam van de plek bij elk item. Het geldt vanaf de volgende link.
calendar-none = Er is geen link.
calendar-since = Er is een link, gemaakt op { $day }. Hij is één keer getoond; een nieuwe komt ervoor in de plaats.
calendar-make = Link maken
calendar-renew = Nieuwe link maken
calendar-drop = Link intrekken
calendar-link = Geheime link
calendar-link-hint = Kopieer hem nu, hij wordt niet opnieuw getoond. Kies in je agenda ‘Abonneren’ of ‘Toevoegen via URL’. Wie de link heeft, kan de items lezen.
calendar-copy = Kopiëren
calendar-copied = Gekopieerd
