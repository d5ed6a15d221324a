invitation-subject = { $organization } vás zve do Plainclothes
invitation-body =
    Dobrý den, { $name },

    { $organization } vás zve do svého týmu v Plainclothes. Heslo si zvolte zde:

    { $link }

    Odkaz platí jednou, do { $until }. Pokud jste tento e-mail nečekali, nemusíte na něj odpovídat.

decline-subject = Vaše přihláška: { $organization }
decline-body =
    Dobrý den, { $name },

    děkujeme, že jste se přihlásili do { $organization }, i za váš čas. Tentokrát s vámi { $organization } dál nepočítá.

    Nemusíte nic dělat. Kvůli této přihlášce vám už nikdo psát nebude.

# Zprávy o seznamu, viditelné i na zamčené obrazovce: nesmějí říkat, k čemu seznam je.
news-title = Lists
news-new = Na vašem seznamu je něco nového.
news-changed = Váš seznam se změnil.
news-returned = Něco na vašem seznamu je třeba znovu projít.
news-mail =
    Dobrý den, { $name },

    { $news } Otevřete to zde:

    { $link }

# Záznamy v kalendáři, viditelné i na zamčené obrazovce: nesmějí říkat, k čemu jsou.
calendar-name = Schůzky
calendar-entry = Schůzka

# Co bylo pro majitele zveřejněno: čísla z přehledu s jejich mezemi.
digest-subject = { $published ->
    [one] { $published } nová zpráva
    [few] { $published } nové zprávy
   *[other] { $published } nových zpráv
  }: { $organization }
digest-body =
    Dobrý den, { $name },

    { $organization } pro vás zveřejnila { $published ->
        [one] { $published } novou zprávu
        [few] { $published } nové zprávy
       *[other] { $published } nových zpráv
    }. Vše, co je zveřejněno za období { $months }, dává dohromady:

    { $figures }

    Z čeho to plyne a co s tím:

    { $link }

    Tyto e-maily dostáváte, protože zprávy o vašich prodejnách jsou určeny vám. Nechcete-li je už dostávat, otevřete toto:

    { $stop }
digest-score = Skóre
digest-speed = Rychlost
digest-quality = Kvalita
digest-known = { $name }: { $value }, jistě mezi { $low } a { $high } (návštěv: { $n })
digest-unbounded = { $name }: { $value }, návštěv je příliš málo na to, aby šlo říci, jak přesně ({ $n })
digest-nothing = { $name }: neměřeno
