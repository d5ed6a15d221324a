# What a person sets on their phone: messages, the lock, the home screen. Nothing here says what the app is for.

messages = Zprávy
messages-off = Když je na vašem seznamu něco nového nebo se něco změní, může vám to telefon říct. Víc neříká. Do té doby přijde e-mail.
messages-on = Telefon vám řekne, že se váš seznam změnil, slovy, která nic neprozradí.
messages-denied = Prohlížeči bylo řečeno, aby této aplikaci nedovolil posílat zprávy. Chcete-li to změnit, otevřete v prohlížeči nastavení webu (vedle adresy) a povolte oznámení. Do té doby přijde e-mail.
messages-no = Tomuto prohlížeči zprávy posílat nelze, nebo až když je aplikace na ploše. Přijde vám e-mail.
messages-no-keys = Přijde vám e-mail: zprávy do telefonů nejsou nastaveny.
messages-turn-on = Zapnout
messages-turn-off = Vypnout

lock = Zámek obrazovky
lock-is-off = Vypnutý.
lock-is-pin = Zapnutý, s PINem.
lock-is-passkey = Zapnutý, s otiskem, tváří nebo kódem tohoto telefonu.
lock-no-more = Chrání obrazovku před cizíma očima a nedělá nic víc: co je v telefonu, tím není zašifrováno.
lock-set-pin = Nastavit PIN
lock-set-passkey = Použít zámek telefonu
lock-remove = Odebrat zámek
lock-after = Zamknout, když není vidět
lock-after-minutes = { $minutes ->
    [0] hned
    [one] po minutě
   *[other] po { $minutes } minutách
  }
lock-new-pin = Nový PIN
lock-pin-hint = { $least } až { $most } číslic. Aplikace se na něj ptá i při každém spuštění.
lock-pin-again = Ještě jednou totéž
lock-pin-short = Prosím nejméně { $least } číslice.
lock-pin-differs = Nejsou stejné. Napište prosím obojí znovu.
lock-passkey-failed = Nepovedlo se to. Zkuste to prosím znovu.

lock-pin = PIN
lock-open = Otevřít
lock-wrong = To není ono. Zkuste to prosím znovu.
lock-wait = Příliš mnoho pokusů. Další za { $time }.
lock-forgotten = Nemohu ho otevřít
lock-forgotten-body = Odhlaste se a znovu se přihlaste heslem. Vše zůstane v tomto telefonu.

install = Na ploše
install-done = Je tam.
install-ask = Pak se otevírá jako každá jiná aplikace, pod jménem „Lists“, a je tu i bez signálu.
install-by-hand = V Safari klepněte na Sdílet a pak na „Přidat na plochu“. Jinak může telefon po sedmi dnech bez použití smazat, co je zde uloženo.
install-no = V nabídce prohlížeče může být „Nainstalovat“ nebo „Přidat na plochu“.
install-now = Nainstalovat
install-not-now = Teď ne
install-understood = Rozumím

storage = Co je zde uloženo
storage-promised = Prohlížeč slíbil, že to sám nesmaže.
storage-not-promised = Prohlížeč to může smazat, když dojde místo. Vše, co bylo odesláno, je v bezpečí.
storage-refused = Prohlížeč to neslíbil. Často to udělá, když je aplikace na ploše. Vše, co bylo odesláno, je v bezpečí.
storage-unknown = Prohlížeč neříká, zda to může smazat. Vše, co bylo odesláno, je v bezpečí.
storage-ask = Požádat, ať to nedělá

# What was recorded on this phone before it was cleared, or on another one, and never arrived
lost-here = Telefon byl vymazán dřív, než se vše odeslalo
lost-elsewhere = V jiném telefonu bylo zapsáno víc, než dorazilo
lost-entries = { $store }: chybí nejméně { $entries ->
    [one] jeden zápis
    [few] { $entries } zápisy
   *[other] { $entries } zápisů
  }
lost-files = { $store }: chybí { $files ->
    [one] jedna fotografie nebo nahrávka
    [few] { $files } fotografie nebo nahrávky
   *[other] { $files } fotografií nebo nahrávek
  }
lost-both = { $store }: chybí nejméně { $entries ->
    [one] jeden zápis
    [few] { $entries } zápisy
   *[other] { $entries } zápisů
  } a { $files ->
    [one] jedna fotografie nebo nahrávka
    [few] { $files } fotografie nebo nahrávky
   *[other] { $files } fotografií nebo nahrávek
  }
lost-here-do = Co dorazilo, je u agentury v bezpečí. Otevřete návštěvu a zapište znovu, co ještě víte. Koordinátor o tom ví.
lost-elsewhere-do = Máte-li ten telefon ještě, otevřete v něm seznam tam, kde je signál: zbytek odešle sám. Pokud ne, nebo byl-li vymazán tento, zapište zde znovu, co ještě víte. Koordinátor o tom ví.

# Kalendář, který čte seznam podle tajného odkazu
calendar = Ve vašem kalendáři
calendar-lead = Kalendář může ukazovat, co máte v seznamu. Každý záznam říká „Schůzka“, kdy a kde, a nic víc.
calendar-named = Psát ke každému záznamu název místa. Platí od příštího odkazu.
calendar-none = Žádný odkaz není.
calendar-since = Odkaz existuje, byl vytvořen { $day }. Ukázal se jednou; nový ho nahradí.
calendar-make = Vytvořit odkaz
calendar-renew = Vytvořit nový odkaz
calendar-drop = Zrušit odkaz
calendar-link = Tajný odkaz
calendar-link-hint = Zkopírujte ho teď, znovu se neukáže. V kalendáři zvolte „Odebírat“ nebo „Přidat pomocí URL“. Kdo má odkaz, může záznamy číst.
calendar-copy = Kopírovat
calendar-copied = Zkopírováno
