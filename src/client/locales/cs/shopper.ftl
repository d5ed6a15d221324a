# What a shopper reads. Nothing here says "shopper": the screen may be seen.

visits = Vaše návštěvy
visits-today = Dnes
visits-upcoming = Nadcházející
visits-none = Nic není naplánováno
visits-none-body = Až dostanete návštěvu, objeví se zde a zůstane čitelná i bez signálu.
tab-visits = Návštěvy
tab-offers = Nabídky
tab-earnings = Výdělky
open-map-of = { $store } na mapě
only-in = Jen { $hours }
cap = až { $cap } zpět
bonus-now = S příplatkem { $bonus }, protože je tak pozdě stále volná.
report-due-line = Zprávu odevzdat: { $due }
report-due-at = { $day }, { $time }
report-due-within = { $hours ->
    [one] do hodiny po odchodu
   *[other] do { $hours } hodin po odchodu
  }
visits-past = { $count ->
    [one] Jedna minulá návštěva
    [few] { $count } minulé návštěvy
   *[other] { $count } minulých návštěv
  }
visits-none-but-offers = V „Nabídkách“ jsou návštěvy, které si můžete vzít.
visits-not-here = Vaše návštěvy v tomto telefonu ještě nejsou. Jednou se připojte a budou.
visits-as-of = Stav z { $time }

sync-nothing = Není co odesílat
sync-safe-at = V bezpečí u agentury v { $time }
sync-safe = V bezpečí u agentury
sync-phone-only = { $count ->
    [one] Jeden zápis jen v tomto telefonu
    [few] { $count } zápisy jen v tomto telefonu
   *[other] { $count } zápisů jen v tomto telefonu
  }
sync-on-the-way = { $count ->
    [one] Jeden zápis odeslán, zatím nepotvrzen
    [few] { $count } zápisy odeslány, zatím nepotvrzeny
   *[other] { $count } zápisů odesláno, zatím nepotvrzeno
  }
sync-photos-to-go = { $count ->
    [one] Odesláno, zbývá jedna fotografie
    [few] Odesláno, zbývají { $count } fotografie
   *[other] Odesláno, zbývá { $count } fotografií
  }
sync-photos-and-answers = { $count ->
    [one] Jeden zápis
    [few] { $count } zápisy
   *[other] { $count } zápisů
  } a { $photos ->
    [one] jedna fotografie
    [few] { $photos } fotografie
   *[other] { $photos } fotografií
  } jen v tomto telefonu
sync-so-far = Dosud v bezpečí u agentury
sync-aside = Uchováno pro koordinátora: tato návštěva se mezitím změnila.
sync-forked = Dorazily dvě verze této návštěvy. Obě jsou uchovány a koordinátor o tom ví.
sync-refused = Server to nemohl přijmout. Zůstává to v tomto telefonu.
sync-unreadable = { $count ->
    [one] Jednu fotografii už nelze přečíst. Vyfoťte ji prosím znovu.
    [few] { $count } fotografie už nelze přečíst. Vyfoťte je prosím znovu.
   *[other] { $count } fotografií už nelze přečíst. Vyfoťte je prosím znovu.
  }
sync-export = Uložit kopii
sync-sending = Odesílá se …
sync-waiting = Další pokus v { $time }
sync-offline = Bez signálu. Odejde to později samo.
sync-signed-out = K odeslání se znovu přihlaste
send-now = Odeslat teď

visit-gone = Tato návštěva v telefonu není.

not-saved = Neuloženo. { $why }
photo-take = Vyfotit
photo-another = Další fotografie
photo-working = Fotografie se připravuje …
photo-kept = Fotografie { $number }, { $size }
photo-remove = Odebrat fotografii { $number }
photo-removed = Fotografie odebrána
photo-damaged = Tuto fotografii už nelze přečíst. Vyfoťte ji prosím znovu.
photo-lost = Fotoaparát zavřel aplikaci dřív, než se fotografie uložila. Všechny odpovědi tu jsou. Vyfoťte ji prosím znovu.
photos-of = { $taken } z { $needed } fotografií

leave = Odešel/odešla jsem z prodejny
left-at = Odchod v { $time }.
leave-hint = Tím končí to, co vidíte a měříte. Odpovědi lze ještě doplnit a změnit.
missing-moment = Okamžik není označen
missing-answer = Zatím bez odpovědi
missing-unfit = Odpověď se nehodí
missing-photos = { $needed ->
    [one] Je potřeba jedna fotografie
    [few] Jsou potřeba { $needed } fotografie
   *[other] Je potřeba { $needed } fotografií
  }
missing-characters = Je potřeba nejméně { $needed } znaků
explain = Co má editor vědět?
explain-hint = Bylo zavřeno, nešlo fotit: napište, co se stalo, a můžete odevzdat tak, jak to je.
submit = Odevzdat
submit-again = Odevzdat znovu
submit-as-is = Odevzdat tak, jak to je
handed-in = Odevzdáno
handed-in-safe = V bezpečí u agentury
handed-in-body = Nechte aplikaci v telefonu, dokud neřekne „v bezpečí“. Telefon můžete odložit; odesílá sám.
handed-in-complete = Vše dorazilo celé. Nemusíte dělat nic dalšího.
step-phone = V tomto telefonu
step-sent = Odesláno
step-safe = V bezpečí u agentury
step-photos = { $done } z { $total } fotografií
step-records = { $done } z { $total }
