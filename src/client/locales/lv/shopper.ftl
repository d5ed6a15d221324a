# What a shopper reads. Nothing here says "shopper": the screen may be seen.

visits = Jūsu apmeklējumi
visits-today = Šodien
visits-upcoming = Gaidāmie
visits-none = Nekas nav plānots
visits-none-body = Kad jums tiks dots apmeklējums, tas parādīsies šeit un būs lasāms arī bez signāla.
tab-visits = Apmeklējumi
tab-offers = Piedāvājumi
tab-earnings = Ieņēmumi
open-map-of = { $store } kartē
only-in = Tikai { $hours }
cap = līdz { $cap } atpakaļ
bonus-now = Ar { $bonus } piemaksu, jo tik vēlu vēl ir brīvs.
report-due-line = Atskaite jāiesniedz: { $due }
report-due-at = { $day }, { $time }
report-due-within = { $hours ->
    [one] { $hours } stundas laikā pēc aiziešanas
   *[other] { $hours } stundu laikā pēc aiziešanas
  }
visits-past = { $count ->
    [one] { $count } bijis apmeklējums
   *[other] { $count } bijuši apmeklējumi
  }
visits-none-but-offers = Sadaļā “Piedāvājumi” ir apmeklējumi, kurus varat ņemt.
visits-not-here = Jūsu apmeklējumu šajā tālrunī vēl nav. Vienreiz izveidojiet savienojumu, un būs.
visits-as-of = Stāvoklis { $time }

sync-nothing = Nav ko sūtīt
sync-safe-at = Drošībā aģentūrā plkst. { $time }
sync-safe = Drošībā aģentūrā
sync-phone-only = { $count ->
    [one] { $count } ieraksts tikai šajā tālrunī
   *[other] { $count } ieraksti tikai šajā tālrunī
  }
sync-on-the-way = { $count ->
    [one] { $count } ieraksts nosūtīts, vēl nav apstiprināts
   *[other] { $count } ieraksti nosūtīti, vēl nav apstiprināti
  }
sync-photos-to-go = { $count ->
    [one] Nosūtīts, atlicis { $count } fotoattēls
   *[other] Nosūtīts, atlikuši { $count } fotoattēli
  }
sync-photos-and-answers = { $count ->
    [one] { $count } ieraksts
   *[other] { $count } ieraksti
  } un { $photos ->
    [one] { $photos } fotoattēls
   *[other] { $photos } fotoattēli
  } tikai šajā tālrunī
sync-so-far = Līdz šim drošībā aģentūrā
sync-aside = Saglabāts koordinatoram: šis apmeklējums pa šo laiku ir mainīts.
sync-forked = Atnāca divas šī apmeklējuma versijas. Abas ir saglabātas, un koordinators to zina.
sync-refused = Serveris to nevarēja pieņemt. Tas paliek šajā tālrunī.
sync-unreadable = { $count ->
    [one] { $count } fotoattēlu vairs nevar nolasīt. Lūdzu, uzņemiet to vēlreiz.
   *[other] { $count } fotoattēlus vairs nevar nolasīt. Lūdzu, uzņemiet tos vēlreiz.
  }
sync-export = Saglabāt kopiju
sync-sending = Sūta …
sync-waiting = Nākamais mēģinājums { $time }
sync-offline = Nav signāla. Vēlāk tas aizies pats.
sync-signed-out = Lai sūtītu, piesakieties vēlreiz
send-now = Sūtīt tagad

visit-gone = Šī apmeklējuma šajā tālrunī nav.

not-saved = Nav saglabāts. { $why }
photo-take = Uzņemt fotoattēlu
photo-another = Vēl viens fotoattēls
photo-working = Fotoattēls tiek sagatavots …
photo-kept = { $number }. fotoattēls, { $size }
photo-remove = Noņemt { $number }. fotoattēlu
photo-removed = Fotoattēls noņemts
photo-damaged = Šo fotoattēlu vairs nevar nolasīt. Lūdzu, uzņemiet to vēlreiz.
photo-lost = Kamera aizvēra lietotni, pirms fotoattēls bija saglabāts. Visas jūsu atbildes ir šeit. Lūdzu, uzņemiet to vēlreiz.
photos-of = { $taken } no { $needed } fotoattēliem

leave = Esmu izgājis no veikala
left-at = Jūs izgājāt { $time }.
leave-hint = Ar to beidzas tas, ko redzat un mērāt. Atbildes vēl var dot un mainīt.
missing-moment = Brīdis nav atzīmēts
missing-answer = Vēl nav atbildes
missing-unfit = Atbilde neder
missing-photos = { $needed ->
    [one] Vajag { $needed } fotoattēlu
   *[other] Vajag { $needed } fotoattēlus
  }
missing-characters = Vajag vismaz { $needed } rakstzīmes
explain = Kas redaktoram būtu jāzina?
explain-hint = Veikals bija slēgts, fotografēt nevarēja: uzrakstiet, kas notika, un varat iesniegt, kā ir.
submit = Iesniegt
submit-again = Iesniegt vēlreiz
submit-as-is = Iesniegt, kā ir
handed-in = Iesniegts
handed-in-safe = Drošībā aģentūrā
handed-in-body = Paturiet lietotni tālrunī, līdz tā saka “drošībā”. Tālruni varat nolikt; tas sūta pats.
handed-in-complete = Viss atnāca vesels. Vairāk nekas nav jādara.
step-phone = Šajā tālrunī
step-sent = Nosūtīts
step-safe = Drošībā aģentūrā
step-photos = { $done } no { $total } fotoattēliem
step-records = { $done } no { $total }
