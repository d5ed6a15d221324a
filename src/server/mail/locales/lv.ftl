invitation-subject = { $organization } aicina jūs Plainclothes
invitation-body =
    Labdien, { $name }!

    { $organization } aicina jūs pievienoties savai Plainclothes komandai. Izvēlieties paroli šeit:

    { $link }

    Saite darbojas vienu reizi, līdz { $until }. Ja šo vēstuli negaidījāt, uz to nav jāatbild.

decline-subject = Jūsu pieteikums: { $organization }
decline-body =
    Labdien, { $name }!

    Paldies, ka pieteicāties { $organization }, un par jūsu laiku. Šoreiz { $organization } jūsu pieteikumu tālāk neizskatīs.

    Jums nekas nav jādara. Par šo pieteikumu jums vairs nerakstīs.

# Ziņas par sarakstu, redzamas arī bloķētā ekrānā: tās nedrīkst pateikt, kam saraksts domāts.
news-title = Lists
news-new = Jūsu sarakstā ir kas jauns.
news-changed = Jūsu saraksts ir mainījies.
news-returned = Kaut kas jūsu sarakstā jāpārskata vēlreiz.
news-mail =
    Labdien, { $name }!

    { $news } Atveriet šeit:

    { $link }

# Kalendāra ieraksti, redzami arī bloķētā ekrānā: tie nedrīkst pateikt, kam tie domāti.
calendar-name = Tikšanās
calendar-entry = Tikšanās

# Kas publicēts īpašniekam: pārskata rādītāji ar to robežām.
digest-subject = { $published ->
    [zero] { $published } jaunas atskaites
    [one] { $published } jauna atskaite
   *[other] { $published } jaunas atskaites
  }: { $organization }
digest-body =
    Labdien, { $name }!

    { $organization } jums publicējis { $published ->
        [zero] { $published } jaunas atskaites
        [one] { $published } jaunu atskaiti
       *[other] { $published } jaunas atskaites
    }. Viss, kas publicēts par laiku { $months }, kopā dod:

    { $figures }

    No kā tas radies un ko darīt:

    { $link }

    Jūs saņemat šīs vēstules, jo atskaites par jūsu veikaliem tiek publicētas jums. Lai tās vairs nesaņemtu, atveriet šo:

    { $stop }
digest-score = Vērtējums
digest-speed = Ātrums
digest-quality = Kvalitāte
digest-known = { $name }: { $value }, zināms, ka starp { $low } un { $high } (apmeklējumi: { $n })
digest-unbounded = { $name }: { $value }, apmeklējumu par maz, lai pateiktu precizitāti ({ $n })
digest-nothing = { $name }: nav mērīts
