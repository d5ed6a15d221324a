# What is read around a visit, before it and after: comes with its screens. Nothing here says what one is there for.

place = Vieta
open-map = Atvērt kartē
away = { $distance } no šejienes
when = Kad
hours = Stundas
pay = Samaksa
report-due = Atskaite jāiesniedz
fee-and-cap = { $fee } un izdevumi līdz { $cap }
expenses-up-to = Izdevumi līdz { $cap }
visit-not-downloaded = Šī apmeklējuma saraksta tālrunī vēl nav
visit-not-downloaded-body = Vienreiz izveidojiet savienojumu, un tas būs lasāms bez signāla.
visit-ended = Šis apmeklējums jums ir beidzies.
visit-taken-back = Šis apmeklējums ir paņemts atpakaļ
visit-taken-back-body = Pierakstītais paliek šajā tālrunī un tiek nosūtīts. Kas ar to notiks, lemj koordinators.
past-all = Rādīt visus { $count }

accept = Pieņemt
decline = Atteikt
decline-sure = Atteikt šo apmeklējumu?
decline-body = Tas atgriežas pie koordinatora, kurš to dos kādam citam.
decline-reason = Iemesls (ja vēlaties)
needs-signal = Tam vajag signālu, un tā nav. Mēģiniet vēlreiz, kad tas būs: saraksts tad rādīs, kā ir.
start = Sākt apmeklējumu
start-anyway = Tomēr sākt
continue = Turpināt
begun-elsewhere = Šis apmeklējums tika sākts citā tālrunī vai šeit, pirms tālrunis tika iztīrīts. Vispirms tiek iegūts atnākušais, tam vajag savienojumu; tālāk turpināsiet bez tā.
begin-beside-body = Nav signāla? Sāciet no jauna: atnākušais ir saglabāts, un tagad pierakstītais tiek glabāts blakus.
go-on-here = Iegūt un turpināt šeit
amend-here-body = Šo atskaiti aizpildījāt citā tālrunī vai šeit, pirms tas tika iztīrīts. Vispirms tiek iegūts atnākušais, tam vajag savienojumu; tālāk turpināsiet bez tā.
look-again = Skatīt, kas atgriezts
see-report = Skatīt savas atbildes
storage-no = Tālrunis šobrīd nevar saglabāt, tāpēc apmeklējumu nevar sākt. Atbrīvojiet vietu, izejiet no privātā režīma un mēģiniet vēlreiz.

# The briefing.
briefing = Norādes
briefing-time = Ko mērīt
briefing-waits = No kura brīža līdz kuram
briefing-wait = no “{ $from }” līdz “{ $to }”
briefing-photograph = Ko fotografēt
briefing-photos = { $count ->
    [one] { $count } fotoattēls
   *[other] { $count } fotoattēli
  }
briefing-if-asked = ja tā gadās
briefing-cap = Jums atmaksās līdz { $cap }. Saglabājiet čeku.

# The quiz that comes before the start.
quiz = Tests
quiz-first = Pirms sākuma ir īss tests: { $count ->
    [one] { $count } jautājums
   *[other] { $count } jautājumi
  } par norādēm.
quiz-go = Uz testu
quiz-open = Vēl nav nokārtots
quiz-is-passed = Nokārtots { $day }
quiz-question-of = { $number }. jautājums no { $count }
quiz-right = Pareizi.
quiz-wrong = Ne gluži.
quiz-try-again = Izvēlieties vēlreiz. Kļūdaina atbilde neko nemaksā.
quiz-next = Nākamais jautājums
quiz-finish = Gatavs
quiz-passed = Nokārtots
quiz-passed-body = Viss kārtībā. Apmeklējumiem ar to pašu sarakstu tas vairs nav jādara.
quiz-practise = Iziet vēlreiz
quiz-none = Šim apmeklējumam testa nav
to-visit = Atpakaļ uz apmeklējumu

# Rules that are looked at before going.
rules-met = { $count ->
    [one] { $count } nosacījums, izpildīts
   *[other] { $count } nosacījumi, visi izpildīti
  }
rules-unmet = { $count ->
    [one] { $count } nosacījums nav izpildīts
   *[other] { $count } nosacījumi nav izpildīti
  }
rule-deadline = To var ņemt līdz { $day } { $time }.
rule-deadline-over = To varēja ņemt līdz { $day } { $time }.
rule-qualification = Vajag { $names }: jums tas ir.
rule-qualification-lacking = Vajag { $names }, un jums tā vēl nav. Pajautājiet koordinatoram, kā to iegūt.
# How many visits of one program a person may take.
rule-conflict = Šī nav domāta jums; kāpēc, pajautājiet koordinatoram.
rule-limit-open = Vienlaikus drīkst būt { $most }; jums ir { $held }.
rule-limit-open-full = Jums ir { $held }, vairāk vienlaikus nedrīkst. Kad vienu iesniegsiet, varēsiet ņemt citu.
rule-limit-period = Šajā periodā drīkst ņemt { $most }; jūs esat paņēmis { $held }.
rule-limit-period-full = Šajā periodā esat paņēmis { $held }, vairāk nedrīkst. Nākamajā varēsiet ņemt vēl.
rule-rotation-new = { $of ->
    [client] Pēdējās { $days } dienās neesat bijis nevienā no šīm vietām.
   *[store] Pēdējās { $days } dienās neesat šeit bijis.
  }
rule-rotation = { $of ->
    [client] Jūs bijāt vienā no šīm vietām
   *[store] Jūs bijāt šeit
  } { $ago ->
    [0] šodien
    [1] vakar
   *[other] pirms { $ago } dienām
  }; noteikums ir { $days }.
rule-rotation-from = No { $day } varat.
rule-rotation-too-late = Varētu no { $day }, bet tas ir pēc šī apmeklējuma laika.
rule-rotation-claim = Jums ir cits apmeklējums { $of ->
    [client] vienā no šīm vietām
   *[store] šeit
  } no { $from } līdz { $to }; noteikums ir { $days } dienas starp diviem.
rule-rotation-claim-on = Pirmā diena, kas ir pietiekami tālu no tā, ir { $day }.
rule-rotation-claim-never = Neviena šī apmeklējuma diena nav pietiekami tālu no tā.
rule-window-not-yet = Tā laiks sākas { $day } plkst. { $time }.
rule-window-open = Tā laiks ir sācies; tas beidzas { $day } plkst. { $time }.
rule-window-over = Tā laiks beidzās { $day } plkst. { $time }. Pirms ejat, pajautājiet koordinatoram.
rule-daypart-now = Prasītās stundas ({ $hours }) ir tagad, līdz { $time }.
rule-daypart-next = Prasītās stundas ir { $hours }; nākamās sākas { $day } plkst. { $time }.
rule-daypart-over = No prasītajām stundām ({ $hours }) tā laikā vairs nekas nav atlicis. Pirms ejat, pajautājiet koordinatoram.

# Whether phone and person are ready.
ready = Vai gatavs šim apmeklējumam?
ready-looking = Skatās …
ready-all = Viss gatavs
ready-some = { $count ->
    [one] Jāapskata { $count } lieta
   *[other] Jāapskata { $count } lietas
  }
ready-body = Skats uz šo tālruni, pirms ejat. Pirmā rinda un tests vajadzīgi pirms sākuma; pārējo ir labi zināt.
ready-again = Skatīt vēlreiz
ready-keeps = Pieraksti
ready-keeps-good = Pieraksts tika uzrakstīts, nolasīts un izdzēsts: šeit pieraksti tiek saglabāti.
ready-keeps-warn = Pieraksti šeit tiek saglabāti, bet pārlūks nesaka, ka katrs uzreiz ir diskā. Pēc pēdējā pieskāriena atstājiet lietotni brīdi atvērtu.
ready-keeps-bad = Šeit neko nevar saglabāt. Atbrīvojiet vietu vai izejiet no privātā režīma un skatiet vēlreiz.
ready-stays = Saglabāts paliekoši
ready-stays-good = Pārlūks apsolīja pats nedzēst šīs lietotnes pierakstus.
ready-stays-installed = Lietotne ir sākuma ekrānā, tāpēc tās pieraksti paliek.
ready-stays-warn = Pārlūks drīkst dzēst pierakstus, ja trūkst vietas. Ja lietotne ir sākuma ekrānā, tas nenotiek.
ready-stays-ask = Lūgt pārlūkam
ready-stays-install = Likt sākuma ekrānā
ready-space = Vieta
ready-space-good = Fotoattēliem brīvi ir apmēram { $free }.
ready-space-warn = Brīvi ir tikai apmēram { $free }. Fotoattēli var neietilpt: atbrīvojiet vietu, pirms ejat.
ready-space-unknown = Šis pārlūks nesaka, cik ir brīvs.
ready-clock = Pulkstenis
ready-clock-good = Tālruņa pulkstenis iet pareizi.
ready-clock-ahead = Tālruņa pulkstenis ir { $minutes ->
    [one] { $minutes } minūti
   *[other] { $minutes } minūtes
  } priekšā. Tas nekaitē: laikus sakārto pēc servera pulksteņa.
ready-clock-behind = Tālruņa pulkstenis ir { $minutes ->
    [one] { $minutes } minūti
   *[other] { $minutes } minūtes
  } iepakaļ. Tas nekaitē: laikus sakārto pēc servera pulksteņa.
ready-clock-unknown = Vēl nav salīdzināts ar servera pulksteni. Vienreiz izveidojiet savienojumu, un būs.
ready-content = Saturs
ready-content-good = Norādes, saraksts un visa lietotne ir šajā tālrunī. Signāls nav vajadzīgs.
ready-content-warn = Lietotne tālrunī vēl nav visa. Paturiet to minūti atvērtu ar signālu un skatiet vēlreiz.
ready-quiz = Tests
ready-quiz-good = Nokārtots.
ready-quiz-warn = Tas ir pirms sākuma un aizņem minūti.
ready-camera = Kamera
ready-camera-granted = Atļauta.
ready-camera-prompt = Pārlūks pajautās pie pirmā fotoattēla. Labāk šeit nekā tur.
ready-camera-denied = Nav atļauta. Atļaujiet to šai vietnei pārlūka iestatījumos vai lietojiet tālruņa kameras lietotni.
ready-camera-not-needed = Šim apmeklējumam nav vajadzīga.
ready-microphone = Mikrofons
ready-microphone-granted = Atļauts.
ready-microphone-prompt = Pārlūks pajautās pie pirmā ieraksta. Labāk šeit nekā tur.
ready-microphone-denied = Nav atļauts. Atļaujiet to šai vietnei pārlūka iestatījumos.
ready-microphone-not-needed = Šim apmeklējumam nav vajadzīgs.
ready-position = Atrašanās vieta
ready-position-granted = Atļauta. Kur sākat, tiek pierakstīts vienreiz, ar precizitāti.
ready-position-prompt = Ja atļausiet, vienreiz tiks pierakstīts, kur sākat. Tas palīdz, ja kāds šaubās par jūsu apmeklējumu.
ready-position-denied = Nav atļauta. Tas nekas: no tās nekas nav atkarīgs.
ready-position-not-needed = Šim apmeklējumam nav vajadzīga.
ready-allow = Atļaut

# Visits that one may take.
offers = Piedāvājumi
offers-by = Secība
offers-by-day = Pēc dienas
offers-by-place = Pēc vietas
offers-none = Šobrīd piedāvājumu nav
offers-none-body = Šeit parādās apmeklējumi, kurus varat ņemt. Tie nāk arī ar ziņu, ja to esat ieslēdzis.
offer-until = Ņemt līdz { $day } { $time }
offer-take = Ņemt
offer-leave = Nav man
offer-taken = Tas ir jūsu: { $store }
offer-see = Skatīt
offer-left = Nolikts malā. Neviens neņem ļaunā.
offer-gone = { $store }: kāds bija ātrāks. Sarakstā tā vairs nav.
offer-leave-title = Neņemt { $store }?
offer-leave-body = Jums to vairs nerādīs. Iemesls palīdz labāk plānot, un to jums nepārmet.
offer-reason = Kāpēc (ja vēlaties)
offer-reason-far = Par tālu
offer-reason-time = Laiks neder
offer-reason-fee = Samaksa par mazu
offer-reason-known = Mani tur pazīst
offer-reason-other = Kas cits
offer-reason-note = Saviem vārdiem
offer-held = Šo vēl nevarat ņemt.

# What a person earned, and how their reports were graded.
earnings = Ieņēmumi
earnings-none = Vēl nekas nav nopelnīts
earnings-none-body = Katrs iesniegtais apmeklējums parādās šeit, ar to, ko tas dod un cik tālu ir.
earnings-expected = Gaidāms
earnings-expected-body = plānots vai notiek
earnings-review = Pārbaudē
earnings-review-body = iesniegts, pie redaktora
earnings-approved = Apstiprināts
earnings-approved-body = to aģentūra maksā
earnings-and-expenses = un izdevumi { $amount }
earnings-expenses-up-to = un izdevumi līdz { $amount }
earnings-month-approved = apstiprināts { $amount }
earned-expenses = izdevumi
earnings-nothing = nekas
money-ahead = Vēl nav iesniegts
money-underway = Notiek
money-submitted-today = Kopš šodienas pie redaktora
money-submitted = Pie redaktora { $days ->
    [one] { $days } dienu
   *[other] { $days } dienas
  }
money-returned = Atgriezts: tiek lūgtas izmaiņas
money-approved = Apstiprināts
money-missed = Nokavēts
money-cancelled = Atcelts
money-rejected = Noraidīts
money-declined = Atteikts
grades = Jūsu atskaišu kvalitāte
grades-body = Katrs punkts ir redaktora vērtējums vienai atskaitei, no 1 līdz 10.
grades-none = Vēl nav vērtējumu
grades-too-few = { $count ->
    [one] Līdz šim { $count } vērtējums: vidējam par maz.
   *[other] Līdz šim { $count } vērtējumi: vidējam par maz.
  }
grades-average = Vidēji { $average }, pēc { $count } atskaitēm
grades-table = Kā tabula
grades-day = Diena
grades-where = Vieta
grades-grade = Vērtējums
