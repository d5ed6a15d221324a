# Sūdzības un atgrieztās preces: īpašnieka ievadītas vai nolasītas, rādītas līdzās izmērītajai kvalitātei.

complaints = Sūdzības un atgrieztās preces
complaints-lead = Ko klienti jums teica un ko atnesa atpakaļ. Tas stāv līdzās vērtējumiem un nekad nav to daļa.
complaints-list = Visi ieraksti
complaints-beside = Līdzās izmērītajai kvalitātei
complaints-count = { $count ->
    [zero] { $shown } ierakstu
    [one] { $shown } ieraksts
   *[other] { $shown } ieraksti
  }
complaints-none = Vēl nekas nav ievadīts
complaints-none-body = Pievienojiet sūdzību vai atgrieztu preci ar roku vai nolasiet sarakstu, kas jums ir izklājlapā.
complaints-none-here = Nekas neatbilst
complaints-any = Visi
complaints-day = Datums
complaints-kind = Veids
complaints-what = Par ko tā bija
complaints-what-hint = Vienā vai divos teikumos. Klienta vārdu nerakstiet.
complaints-cost = Izmaksas
complaints-cost-hint = Cik tas jums maksāja: naudas atmaksa, apmaiņa, kupons. Ja neko, atstājiet tukšu.
complaints-currency = Valūta
complaints-currency-hint = Piemēram, EUR
complaints-about = Standarts
complaints-about-none = Neviens konkrēts
complaints-store-hint = Rakstiet dažus nosaukuma burtus un izvēlieties to.
complaints-add = Pievienot
complaints-wrong-store = Izvēlieties veikalu no saraksta.
complaints-wrong-cost = Tā nav summa šajā valūtā. Rakstiet to kā 12,50.
complaints-wrong-currency = Trīs burti, piemēram, EUR.

complaints-remove = Dzēst
complaints-remove-sure = { $count ->
    [1] Dzēst šo ierakstu?
    [zero] Dzēst šos { $count } ierakstus?
    [one] Dzēst šo { $count } ierakstu?
   *[other] Dzēst šos { $count } ierakstus?
  }
complaints-remove-body = Tie pazūd pavisam, no šejienes un no savu veikalu vēstures.
complaints-keep = Paturēt
complaints-removed = { $count ->
    [zero] Dzēsti { $count } ieraksti
    [one] Dzēsts { $count } ieraksts
   *[other] Dzēsti { $count } ieraksti
  }

complaints-take-in = Nolasīt datni
complaints-take-in-body = Excel darbgrāmata vai CSV datne. Pirmajā rindā ir kolonnu nosaukumi: { $columns }. Veikals, datums un teksts ir vajadzīgi; datumus raksta šādi: 2026-11-23. Nekas netiek saglabāts, pirms redzat, kas tajā ir.
complaints-file = Datne
complaints-file-too-large = Šī datne ir lielāka par { $most }.
complaints-reading-file = Nolasa datni …
complaints-fresh = { $count ->
    [0] Šajā datnē nav nekā jauna
    [zero] { $count } jaunu ierakstu šajā datnē
    [one] { $count } jauns ieraksts šajā datnē
   *[other] { $count } jauni ieraksti šajā datnē
  }
complaints-known = { $count ->
    [zero] { $count } rindas jau ir šeit un paliek, kā ir.
    [one] { $count } rinda jau ir šeit un paliek, kā ir.
   *[other] { $count } rindas jau ir šeit un paliek, kā ir.
  }
complaints-faulty = { $count ->
    [zero] { $count } rindas nevar pieņemt. Izlabojiet tās datnē un izvēlieties datni vēlreiz, vai turpiniet bez tām.
    [one] { $count } rindu nevar pieņemt. Izlabojiet to datnē un izvēlieties datni vēlreiz, vai turpiniet bez tās.
   *[other] { $count } rindas nevar pieņemt. Izlabojiet tās datnē un izvēlieties datni vēlreiz, vai turpiniet bez tām.
  }
complaints-take-in-do = { $count ->
    [zero] Nolasīt { $shown } ierakstus
    [one] Nolasīt { $shown } ierakstu
   *[other] Nolasīt { $shown } ierakstus
  }
complaints-taken = { $count ->
    [zero] Nolasīti { $count } ieraksti
    [one] Nolasīts { $count } ieraksts
   *[other] Nolasīti { $count } ieraksti
  }
complaints-done = Gatavs
complaints-first = Kā tie saprasti
complaints-faults = Ko nevar pieņemt
complaints-row = Rinda
complaints-column = Kolonna
complaints-wrong = Kas nav pareizi
complaints-fault-no-column = Pirmajā rindā nav kolonnas ar šādu nosaukumu.
complaints-fault-missing = Šī šūna ir tukša.
complaints-fault-no-such-store = Nevienu jūsu veikalu nesauc “{ $cell }”. Rakstiet tā nosaukumu, numuru, vai nosaukumu un pilsētu.
complaints-fault-several-stores = Vairākus jūsu veikalus sauc “{ $cell }”. Rakstiet nosaukumu un pilsētu, “Nosaukums, Pilsēta”, vai numuru.
complaints-fault-no-such-day = “{ $cell }” nav datums. Rakstiet to kā 2026-11-23.
complaints-fault-later-than-today = “{ $cell }” vēl tikai būs.
complaints-fault-no-such-channel = “{ $cell }” nav kanāls. Rakstiet store, phone, web, email, social, drive-through vai delivery; tukšs ir store.
complaints-fault-no-such-kind = “{ $cell }” nav veids. Rakstiet complaint vai return; tukšs ir complaint.
complaints-fault-too-long = Teksts ir garāks par 2000 zīmēm.
complaints-fault-no-amount = “{ $cell }” nav summa. Rakstiet to kā 12.50, bez valūtas zīmes.
complaints-fault-no-currency = Valūtas nav vai tā nav zināma. Rakstiet trīs burtus, piemēram, EUR.
complaints-fault-no-such-standard = Pēc “{ $cell }” nemēra nevienu jūsu apmeklējumu. Rakstiet standarta nosaukumu vai atstājiet šūnu tukšu.

complaints-miss = Maz sūdzību nenozīmē labu apkalpošanu
complaints-miss-body = Vairums neapmierināto nekad nesūdzas: viņi aiziet un stāsta citiem. Daudz sūdzību liecina, ka kaut kas nav kārtībā; maz sūdzību neliecina ne par ko. Tāpēc tās šeit stāv līdzās izmērītajam vērtējumam un nekad tajā.
complaints-by-month = Pa mēnešiem
complaints-by-store = Pa veikaliem
complaints-by-store-why = Veikali ar sūdzībām vai atgrieztām precēm, vispirms tie, kuriem to visvairāk. Lielākam veikalam ir vairāk gan vienu, gan otru: tā nav kvalitātes secība.
complaints-none-in-months = Šajos mēnešos nav ne sūdzību, ne atgrieztu preču.
complaints-complaints = Sūdzības
complaints-returns = Atgrieztas preces
complaints-also = { $returns ->
    [zero] { $returns } atgrieztu preču
    [one] { $returns } atgriezta prece
   *[other] { $returns } atgrieztas preces
  }, izmaksas { $cost }
complaints-measured = Izmērītais vērtējums

complaints-lost = Ko var maksāt zaudētie klienti
complaints-assumed = Pieņēmums, nevis mērījums
complaints-lost-why = Šeit nav mērīts nekas, izņemot sūdzību skaitu. Pārējais izriet no pieņēmumiem zemāk; bīdiet tos, līdz tie atbilst tam, ko zināt par saviem klientiem.
complaints-lost-nothing = Šajos mēnešos nav sūdzību, tāpēc nav no kā sākt. Tas nenozīmē, ka neviens nav zaudēts.
complaints-about-figure = ap { $figure }
complaints-lost-margin = { $years ->
    [zero] Zaudētā peļņa { $years } gados
    [one] Zaudētā peļņa { $years } gadā
   *[other] Zaudētā peļņa { $years } gados
  }
complaints-lost-range = { $low }, ja sūdzas divreiz vairāk, nekā pieņemts, { $high }, ja uz pusi mazāk
complaints-lost-customers = Zaudētie klienti
complaints-lost-of = { $complaints ->
    [zero] { $complaints } sūdzības pārstāv
    [one] { $complaints } sūdzība pārstāv
   *[other] { $complaints } sūdzības pārstāv
  } ap { $dissatisfied } neapmierinātu klientu, no kuriem { $silent } neteica neko
complaints-lost-winning = Lai iegūtu tikpat daudz jaunu
complaints-lost-winning-why = Paturēt klientu parasti ir lētāk nekā iegūt jaunu.
complaints-levers-found = Ko atraduši citi
complaints-levers-own = Ko zināt tikai jūs
complaints-levers-reset = Atpakaļ uz sākuma vērtībām
complaints-lever-whoComplain = No neapmierinātajiem klientiem sūdzas
complaints-source-whoComplain = Sākuma vērtība: 5%. Gudmens (Goodman, 1999) konstatēja, ka līdz vadībai nonāk 1 līdz 5%; pie letes tā var būt puse.
complaints-lever-silentLeavers = No tiem, kas neko nesaka, neatgriežas
complaints-source-silentLeavers = Sākuma vērtība: 63%, ja runa ir par nelielu naudu (TARP, 1986). Par lielām summām bija 91%.
complaints-lever-complainingLeavers = No tiem, kas sūdzas, neatgriežas
complaints-source-complainingLeavers = Sākuma vērtība: 30%, kur sūdzība tika atrisināta (TARP, 1986). Neatrisināta bija 54%; ātri atrisināta 5%.
complaints-lever-purchasesAYear = Viena klienta pirkumi gadā
complaints-source-purchasesAYear = Piemērs. Jūsu kase vai klienta karte zina labāk.
complaints-lever-spentAPurchaseMinor = Iztērēts vienā pirkumā, { $currency }
complaints-source-spentAPurchaseMinor = Piemērs. Ņemiet savu vidējo čeku.
complaints-lever-margin = No tā jūsu peļņa ir
complaints-source-margin = Piemērs. Ņemiet savu bruto peļņu.
complaints-lever-years = Cik gadu klients būtu palicis
complaints-source-years = Sākuma vērtība: viens, visuzmanīgākā.
complaints-lever-winningMinor = Viena jauna klienta iegūšana maksā, { $currency }
complaints-source-winningMinor = Piemērs. Ņemiet, ko tērējat reklāmai, dalītu ar jaunajiem klientiem, ko tā atved.
