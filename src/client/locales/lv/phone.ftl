# What a person sets on their phone: messages, the lock, the home screen. Nothing here says what the app is for.

messages = Ziņas
messages-off = Kad jūsu sarakstā ir kas jauns vai mainījies, šis tālrunis var par to paziņot. Vairāk tas nesaka. Līdz tam nāk e-pasts.
messages-on = Šis tālrunis paziņo, kad jūsu saraksts ir mainījies, ar vārdiem, kas neko neatklāj.
messages-denied = Pārlūkam ir pateikts neļaut šai lietotnei sūtīt ziņas. Lai to mainītu, pārlūkā (blakus adresei) atveriet vietnes iestatījumus un atļaujiet paziņojumus. Līdz tam nāk e-pasts.
messages-no = Šim pārlūkam ziņas nevar sūtīt, vai arī tikai tad, kad lietotne ir sākuma ekrānā. Nāk e-pasts.
messages-no-keys = Nāk e-pasts: ziņas uz tālruņiem nav iestatītas.
messages-turn-on = Ieslēgt
messages-turn-off = Izslēgt

lock = Ekrāna slēdzene
lock-is-off = Izslēgta.
lock-is-pin = Ieslēgta, ar PIN.
lock-is-passkey = Ieslēgta, ar šī tālruņa pirksta nospiedumu, seju vai kodu.
lock-no-more = Tā sargā ekrānu no svešām acīm un neko vairāk: tālrunī glabātais ar to netiek šifrēts.
lock-set-pin = Iestatīt PIN
lock-set-passkey = Lietot tālruņa slēdzeni
lock-remove = Noņemt slēdzeni
lock-after = Slēgt, kad nav redzama
lock-after-minutes = { $minutes ->
    [0] uzreiz
    [one] pēc { $minutes } minūtes
   *[other] pēc { $minutes } minūtēm
  }
lock-new-pin = Jauns PIN
lock-pin-hint = No { $least } līdz { $most } cipariem. To prasa arī katru reizi, kad lietotne sākas.
lock-pin-again = Vēlreiz to pašu
lock-pin-short = Lūdzu, vismaz { $least } cipari.
lock-pin-differs = Tie nav vienādi. Lūdzu, ierakstiet abus vēlreiz.
lock-passkey-failed = Tas neizdevās. Lūdzu, mēģiniet vēlreiz.

lock-pin = PIN
lock-open = Atvērt
lock-wrong = Nav pareizi. Lūdzu, mēģiniet vēlreiz.
lock-wait = Pārāk daudz mēģinājumu. Nākamais pēc { $time }.
lock-forgotten = Nevaru atvērt
lock-forgotten-body = Izejiet un piesakieties vēlreiz ar paroli. Viss paliek šajā tālrunī.

install = Sākuma ekrānā
install-done = Tā tur ir.
install-ask = Tad tā atveras kā jebkura cita lietotne, ar nosaukumu “Lists”, un ir pieejama bez signāla.
install-by-hand = Safari pieskarieties Kopīgot, tad “Pievienot sākuma ekrānam”. Citādi šis tālrunis pēc septiņām dienām bez lietošanas var izdzēst šeit glabāto.
install-no = Pārlūka izvēlnē var būt “Instalēt” vai “Pievienot sākuma ekrānam”.
install-now = Instalēt
install-not-now = Ne tagad
install-understood = Sapratu

storage = Kas šeit tiek glabāts
storage-promised = Pārlūks apsolīja pats to nedzēst.
storage-not-promised = Pārlūks drīkst to dzēst, ja pietrūkst vietas. Viss nosūtītais ir drošībā.
storage-refused = Pārlūks to neapsolīja. Bieži tas to dara, kad lietotne ir sākuma ekrānā. Viss nosūtītais ir drošībā.
storage-unknown = Pārlūks nesaka, vai drīkst to dzēst. Viss nosūtītais ir drošībā.
storage-ask = Lūgt to nedarīt

# What was recorded on this phone before it was cleared, or on another one, and never arrived
lost-here = Šis tālrunis tika iztīrīts, pirms viss bija nosūtīts
lost-elsewhere = Citā tālrunī tika pierakstīts vairāk, nekā ir atnācis
lost-entries = { $store }: trūkst vismaz { $entries ->
    [one] { $entries } ieraksta
   *[other] { $entries } ierakstu
  }
lost-files = { $store }: trūkst { $files ->
    [one] { $files } fotoattēla vai ieraksta
   *[other] { $files } fotoattēlu vai ierakstu
  }
lost-both = { $store }: trūkst vismaz { $entries ->
    [one] { $entries } ieraksta
   *[other] { $entries } ierakstu
  } un { $files ->
    [one] { $files } fotoattēla vai skaņas ieraksta
   *[other] { $files } fotoattēlu vai skaņas ierakstu
  }
lost-here-do = Atnākušais aģentūrā ir drošībā. Atveriet apmeklējumu un pierakstiet vēlreiz, ko vēl zināt. Koordinators to zina.
lost-elsewhere-do = Ja tas tālrunis jums vēl ir, atveriet tajā sarakstu tur, kur ir signāls: pārējo tas nosūtīs pats. Ja nav vai ja iztīrīts šis, pierakstiet šeit vēlreiz, ko vēl zināt. Koordinators to zina.

# Kalendāra programma, kas sarakstu lasa pēc slepenas saites
calendar = Jūsu kalendārā
calendar-lead = Kalendāra programma var rādīt to, kas ir jūsu sarakstā. Katrs ieraksts saka “Tikšanās”, kad un kur, un neko vairāk.
calendar-named = Rakstīt katrā ierakstā vietas nosaukumu. Tas attiecas uz nākamo saiti.
calendar-none = Saites nav.
calendar-since = Saite ir, tā izveidota { $day }. To parādīja vienu reizi; jauna stājas tās vietā.
calendar-make = Izveidot saiti
calendar-renew = Izveidot jaunu saiti
calendar-drop = Atsaukt saiti
calendar-link = Slepenā saite
calendar-link-hint = Nokopējiet to tagad, vēlreiz to nerādīs. Savā kalendārā izvēlieties “Abonēt” vai “Pievienot pēc URL”. Ierakstus var lasīt ikviens, kam ir saite.
calendar-copy = Kopēt
calendar-copied = Nokopēts
