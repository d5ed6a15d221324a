# A store's page, changing it, and stores from a file.

store-facts = Co je známo
store-what = Prodejna
store-where = Kde je
store-change = Změnit prodejnu
store-change-it = Změnit
store-save = Uložit změny
store-leave = Nechat, jak to bylo
store-saved = Uloženo.
store-reference = Číslo
store-reference-hint = Číslo, pod kterým ji vede klient. Podle něj ji najde i znovu načtený seznam.
store-concept = Koncept
store-tags = Štítky
store-tags-hint = Oddělte čárkami: staré město, zahrádka
store-channels = Kanály
store-channel-store = Prodejna
store-channel-phone = Telefon
store-channel-web = Web
store-channel-email = E-mail
store-channel-social = Sociální síť
store-channel-drive-through = Výdej do auta
store-channel-delivery = Rozvoz
store-profile = Profil standardů
store-profile-hint = V čem jsou tu standardy jiné. Zvolený profil má přednost před těmi, které odpovídají regionem, kanálem nebo konceptem. Platí pro zprávy, které teprve přijdou.
store-profile-none = Nezvolen: podle regionu, kanálu a konceptu
store-profile-ends-up = Co tu platí
store-position = Poloha
store-position-hint = Zeměpisná šířka a délka, jak je kopírují mapy: 56.9482, 24.1081
store-on-map = Na mapě
store-hours = Otevírací doba
store-hours-hint = V místním čase prodejny: 08:00–20:00, nebo 10:00–14:00, 16:00–22:00. Může sahat přes půlnoc: 18:00–02:00. Prázdný den znamená zavřeno; jsou-li prázdné všechny, otevírací doba není známa.
store-hours-same = Všechny dny jako pondělí
store-hours-unknown = Není známa. Návštěvy lze plánovat na kteroukoli hodinu.
store-open-now = Teď otevřeno, { $time }
store-closed-now = Teď zavřeno, { $time }
store-closed = Zavřeno
store-exceptions = Dny s jinou otevírací dobou
store-exceptions-hint = Svátky, dlouhé večery, stavební práce. Bez hodin: zavřeno.
store-exception-add = Přidat dny
store-exception-from = Od
store-exception-to = Do, pokud jde o víc dní
store-exception-hours = Hodiny
store-exception-remove = Odebrat dny od { $day }
store-fault-missing = Vyplňte to prosím.
store-fault-position = Napište dvě čísla, nejdřív šířku: 56.9482, 24.1081
store-fault-hours = Napište hodiny jako 08:00–20:00, mezi dvěma úseky čárku.
store-fault-days = Vyberte první den a poslední, který není před ním.
store-fault-time-zone = Takové časové pásmo není. Vyberte ho ze seznamu.
store-fault-reference = Toto číslo má jiná prodejna téhož klienta.
store-fault-refused = Server to nepřijal. Napište to prosím znovu.
store-stale = Než jste skončili, někdo prodejnu změnil. Nic nebylo přepsáno. Zkopírujte si, co chcete zachovat, a načtěte prodejnu znovu.
store-stale-reload = Načíst znovu
store-latest-visits = Poslední návštěvy
store-all-visits = Všechny návštěvy této prodejny
store-no-visits = Zatím žádné.
store-no-programmes = Prodejna není v žádném programu.
store-programme-draft = Návrh
store-programme-running = Běží
store-programme-paused = Pozastavený
store-programme-ended = Ukončený
store-archive = Přestat měřit
store-archive-ask = Přestat měřit { $store }?
store-archive-body = Nic nového se pro ni nenaplánuje a programy ji vynechají. Její návštěvy, zprávy a čísla zůstanou, jak jsou; už naplánované návštěvy platí, dokud je někdo nezruší. Kdykoli to můžete vzít zpět.
store-archive-done = Už se neměří.
store-back = Znovu měřit
store-back-done = Znovu se měří.
store-archived = Od { $day } se neměří. Nic nového se pro ni neplánuje; historie zůstává.
store-calendar-lead = Návštěvy této prodejny může ukazovat i kalendář. Kdo na ně půjde, v něm není.
calendar = Kalendář
calendar-none = Žádný odkaz není.
calendar-since = Odkaz existuje, byl vytvořen { $day }. Ukázal se jednou; nový ho nahradí.
calendar-make = Vytvořit odkaz
calendar-renew = Vytvořit nový odkaz
calendar-drop = Zrušit odkaz
calendar-link = Tajný odkaz
calendar-link-hint = Zkopírujte ho teď, znovu se neukáže. V kalendáři zvolte „Odebírat“ nebo „Přidat pomocí URL“. Kdo má odkaz, může kalendář číst.
calendar-copy = Kopírovat
calendar-copied = Zkopírováno

# Stores from a file
store-list = Prodejny ze souboru
store-list-lead = Vyberte seznam prodejen. Než se cokoli stane, uvidíte, co by přibylo a co by se změnilo.
store-list-file = Soubor
store-list-choose = Seznam prodejen
store-list-choose-hint = Sešit Excelu (.xlsx) nebo soubor CSV, na každém řádku jedna prodejna, v prvním řádku názvy sloupců. Seznam uložený odsud lze načíst zpátky tak, jak je.
store-list-template-xlsx = Prázdný seznam k vyplnění, Excel
store-list-template-csv = Prázdný seznam k vyplnění, CSV
store-list-reading = Seznam se čte…
store-list-taking = Načítá se…
store-list-progress = { $done } z { $of }
store-list-stop = Zastavit
store-list-columns = Co je ve sloupcích
store-list-columns-table = Sloupce souboru
store-list-columns-hint = Sloupce se poznají podle názvu. Opravte, co se poznalo špatně. Sloupec, který v souboru je, platí pro každý řádek: prázdná buňka říká, že tu nic není.
store-list-header = Sloupec
store-list-no-header = Bez názvu
store-list-example = Příklad
store-list-holds = Obsahuje
store-list-holds-of = Co obsahuje „{ $header }“
store-list-nothing = Nic, co by se načítalo
store-list-client = Klient pro řádky, které ho neuvádějí
store-list-zone = Časové pásmo nových prodejen, které ho neuvádějí
store-list-apply = Číst takto
store-list-outcome = Co by se stalo
store-list-added = Nové
store-list-changed = Změněné
store-list-same = Beze změny
store-list-faulty = S chybou
store-list-faults = { $rows ->
    [one] Jeden řádek s chybou
    [few] { $rows } řádky s chybou
    [many] { $rows } řádku s chybou
   *[other] { $rows } řádků s chybou
  }
store-list-row = Řádek
store-list-fault = Co je špatně a jak to opravit
store-list-changes = Přidá se nebo změní { $stores ->
    [one] jedna prodejna
    [few] { $stores } prodejny
    [many] { $stores } prodejny
   *[other] { $stores } prodejen
  }
store-list-becomes = Výsledek
store-list-new = Nová
store-list-change = { $field }: { $before } → { $after }
store-list-empty = nic
store-list-more = { $rows ->
    [one] Ještě jeden řádek není zobrazen.
    [few] Ještě { $rows } řádky nejsou zobrazeny.
    [many] Ještě { $rows } řádku není zobrazeno.
   *[other] Ještě { $rows } řádků není zobrazeno.
  }
store-list-nothing-to-do = Všechny prodejny z tohoto seznamu tu jsou přesně tak, jak uvádí. Není co dělat.
store-list-leave-out = { $faulty ->
    [one] Vynechat řádek s chybou
    [few] Vynechat { $faulty } řádky s chybou
    [many] Vynechat { $faulty } řádku s chybou
   *[other] Vynechat { $faulty } řádků s chybou
  }
store-list-take-in = { $stores ->
    [one] Načíst jednu prodejnu
    [few] Načíst { $stores } prodejny
    [many] Načíst { $stores } prodejny
   *[other] Načíst { $stores } prodejen
  }
store-list-stale = Prodejny se mezitím změnily, takže by seznam udělal něco jiného, než tu vidíte. Vyberte soubor znovu a podívejte se.
store-list-done = Seznam je načten.
store-list-did = Nové: { $added }, změněné: { $changed }, beze změny: { $same }.
store-list-left-out = { $faulty ->
    [one] Jeden řádek byl vynechán.
    [few] { $faulty } řádky byly vynechány.
    [many] { $faulty } řádku bylo vynecháno.
   *[other] { $faulty } řádků bylo vynecháno.
  }
store-list-look = Zobrazit prodejny
store-list-again = Další seznam

store-field-reference = Číslo
store-field-name = Název
store-field-client = Klient
store-field-address = Adresa
store-field-city = Město
store-field-region = Region
store-field-concept = Koncept
store-field-timeZone = Časové pásmo
store-field-latitude = Zeměpisná šířka
store-field-longitude = Zeměpisná délka
store-field-position = Poloha, obě čísla
store-field-channels = Kanály
store-field-tags = Štítky
store-field-hours = Otevírací doba
store-field-exceptions = Dny s jinou otevírací dobou
store-field-id = Naše vlastní id

store-row-missing = Nic tu není a nová prodejna to potřebuje. Vyplňte buňku, nebo výše zvolte, co platí pro řádky, které to neuvádějí.
store-row-too-long = Je to příliš dlouhé. Zkraťte to.
store-row-time-zone = Časové pásmo „{ $value }“ není. Napište pásmo podle místa, například Europe/Riga.
store-row-number = „{ $value }“ není použitelné číslo. Napište stupně, například 56.9482.
store-row-half-a-position = Vedle { $value } chybí šířka nebo délka. Napište obě, nebo žádnou.
store-row-position = „{ $value }“ není poloha. Napište zeměpisnou šířku a délku: 56.9482, 24.1081
store-row-channel = „{ $value }“ uvádí kanál, který není. Kanály jsou store, phone, web, email, social, drive-through a delivery.
store-row-too-many-tags = Štítků je příliš mnoho. Nejvýše padesát.
store-row-hours = „{ $value }“ nelze číst jako hodiny. Napište Mo-Fr 08:00-20:00; Sa 10:00-18:00
store-row-exceptions = „{ $value }“ nelze číst jako dny. Napište 2026-12-24 08:00-15:00; 2026-12-25/2026-12-26 closed
store-row-twice = Na řádku { $value } je tatáž prodejna. Ponechte jeden z nich.
store-row-reference-taken = Číslo { $value } má nebo dostane jiná prodejna téhož klienta. Dejte jedné z nich jiné.
store-row-several = Tento název a adresu má několik prodejen. Přidejte sloupec „Number“ nebo „Id“, aby bylo jasné, o kterou jde.
