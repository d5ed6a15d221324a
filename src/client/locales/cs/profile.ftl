# Where and when a person goes; read on phones and desks. Nothing here says what the app is for.

profile = Kde a kdy
profile-lead = Kam a kdy můžete jít. Podle toho se plánuje.
profile-change = Změnit
profile-home = Výchozí místo
profile-home-hint = Zeměpisná šířka a délka, jak je kopírují mapy: 56.95, 24.11. Stačí ulice poblíž.
profile-reach = Jak daleko, v km
profile-reach-hint = Vzdušnou čarou. Prázdné: jakákoli vzdálenost.
profile-places = Města a regiony
profile-places-hint = Oddělte čárkami. Prázdné: kamkoli v dosahu.
profile-languages = Jazyky
profile-languages-hint = Oddělte čárkami.
profile-vehicle = Čím se dopravujete
profile-vehicle-unknown = Neuvedeno
profile-vehicle-none = Pěšky nebo autobusem
profile-vehicle-bicycle = Kolo
profile-vehicle-motorbike = Motorka
profile-vehicle-car = Auto
profile-free = Kdy mám čas
profile-free-hint = Když nic nevyberete, znamená to kdykoli.
profile-part-morning = Dopoledne
profile-part-afternoon = Odpoledne
profile-part-evening = Večer
profile-free-at = { $day }, { $part }
profile-away = Nepřítomnost
profile-away-from = První den
profile-away-to = Poslední den
profile-away-add = Přidat dny nepřítomnosti
profile-away-remove = Odebrat dny od { $day }
profile-fault-home = Napište dvě čísla, nejdřív šířku: 56.95, 24.11
profile-fault-reach = Napište celé kilometry, od 1 do 2000.
profile-fault-days = Vyberte první den a poslední, který není před ním.
profile-save = Uložit
profile-saved = Uloženo
profile-stale = Mezitím se to změnilo jinde. Nic nebylo přepsáno.
profile-reload = Načíst znovu

# S čím agentura žádá souhlas.
profile-agreement = Dohoda
profile-agreement-asked = Je tu znění, se kterým jste ještě nesouhlasili. Na tom, co máte domluvené, se nic nemění.
profile-agreement-accepted = Souhlasili jste { $day }.
profile-agreement-read = Přečíst
profile-agreement-close = Zavřít
profile-agreement-accept = Souhlasím
profile-agreement-stale = Mezitím se změnila. Přečtěte si ji prosím znovu.
profile-agreement-since = { $version }. znění, { $day }
