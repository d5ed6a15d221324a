invitation-subject = { $organization } nodigt u uit voor Plainclothes
invitation-body =
    Beste { $name },

    { $organization } nodigt u uit voor het eigen team in Plainclothes. Kies hier een wachtwoord:

    { $link }

    De link werkt één keer, tot { $until }. Had u deze e-mail niet verwacht, dan hoeft u niets te doen.

decline-subject = Uw aanmelding bij { $organization }
decline-body =
    Beste { $name },

    bedankt voor uw aanmelding bij { $organization } en voor uw tijd. Deze keer gaat { $organization } er niet mee verder.

    U hoeft niets te doen. Over deze aanmelding schrijft niemand u meer.

# Nieuws over een lijst, ook te zien op een vergrendeld scherm: het mag niet zeggen waar de lijst voor is.
news-title = Lists
news-new = Er staat iets nieuws op uw lijst.
news-changed = Uw lijst is veranderd.
news-returned = Iets op uw lijst vraagt nog een blik.
news-mail =
    Beste { $name },

    { $news } Open het hier:

    { $link }

# Wat in een agenda staat, ook te zien op een vergrendeld scherm: het mag niet zeggen waar het voor is.
calendar-name = Afspraken
calendar-entry = Afspraak

# Wat er voor een eigenaar is gepubliceerd: de cijfers van het overzicht met hun grenzen.
digest-subject = { $published ->
    [one] Eén nieuw verslag
   *[other] { $published } nieuwe verslagen
  }: { $organization }
digest-body =
    Beste { $name },

    { $organization } heeft { $published ->
        [one] één nieuw verslag
       *[other] { $published } nieuwe verslagen
    } voor u gepubliceerd. Alles wat over { $months } is gepubliceerd, komt samen op:

    { $figures }

    Waar dat vandaan komt, en wat eraan te doen is:

    { $link }

    U krijgt deze e-mails omdat de verslagen over uw winkels voor u worden gepubliceerd. Wilt u ze niet meer, open dan dit:

    { $stop }
digest-score = Score
digest-speed = Snelheid
digest-quality = Kwaliteit
digest-known = { $name }: { $value }, met zekerheid tussen { $low } en { $high } ({ $n ->
    [one] { $n } bezoek
   *[other] { $n } bezoeken
  })
digest-unbounded = { $name }: { $value }, te weinig bezoeken om te zeggen hoe precies dat is ({ $n })
digest-nothing = { $name }: niet gemeten
