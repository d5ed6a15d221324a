# Stížnosti a vrácené zboží: zadané nebo načtené majitelem, zobrazené vedle změřené kvality.

complaints = Stížnosti a vrácené zboží
complaints-lead = Co vám zákazníci řekli a co přinesli zpět. Stojí to vedle skóre a nikdy není jeho součástí.
complaints-list = Všechny záznamy
complaints-beside = Vedle změřené kvality
complaints-count = { $count ->
    [one] { $shown } záznam
    [few] { $shown } záznamy
    [many] { $shown } záznamu
   *[other] { $shown } záznamů
  }
complaints-none = Zatím nebylo nic zadáno
complaints-none-body = Přidejte stížnost nebo vrácení ručně, nebo načtěte seznam, který máte v tabulce.
complaints-none-here = Nic neodpovídá
complaints-any = Vše
complaints-day = Datum
complaints-kind = Druh
complaints-what = Čeho se týkala
complaints-what-hint = Jednou či dvěma větami. Jméno zákazníka vynechte.
complaints-cost = Náklady
complaints-cost-hint = Kolik vás to stálo: vrácení peněz, výměna, poukaz. Pokud nic, nechte prázdné.
complaints-currency = Měna
complaints-currency-hint = Například EUR
complaints-about = Standard
complaints-about-none = Žádný konkrétní
complaints-store-hint = Napište několik písmen názvu a vyberte ji.
complaints-add = Přidat
complaints-wrong-store = Vyberte prodejnu ze seznamu.
complaints-wrong-cost = Toto není částka v této měně. Napište ji například 12,50.
complaints-wrong-currency = Tři písmena, například EUR.

complaints-remove = Odstranit
complaints-remove-sure = { $count ->
    [one] Odstranit tento záznam?
    [few] Odstranit tyto { $count } záznamy?
    [many] Odstranit { $count } záznamu?
   *[other] Odstranit těchto { $count } záznamů?
  }
complaints-remove-body = Zmizí nadobro, odtud i z historie svých prodejen.
complaints-keep = Ponechat
complaints-removed = { $count ->
    [one] Jeden záznam odstraněn
    [few] { $count } záznamy odstraněny
    [many] { $count } záznamu odstraněno
   *[other] { $count } záznamů odstraněno
  }

complaints-take-in = Načíst soubor
complaints-take-in-body = Sešit Excelu nebo soubor CSV. První řádek pojmenovává sloupce: { $columns }. Prodejna, datum a text jsou nutné; data se píší 2026-11-23. Nic se neuloží, dokud neuvidíte, co v něm je.
complaints-file = Soubor
complaints-file-too-large = Tento soubor je větší než { $most }.
complaints-reading-file = Soubor se čte …
complaints-fresh = { $count ->
    [0] V souboru není nic nového
    [one] Jeden nový záznam v souboru
    [few] { $count } nové záznamy v souboru
    [many] { $count } nového záznamu v souboru
   *[other] { $count } nových záznamů v souboru
  }
complaints-known = { $count ->
    [one] Jeden řádek tu už je a zůstává, jak je.
    [few] { $count } řádky tu už jsou a zůstávají, jak jsou.
    [many] { $count } řádku tu už je a zůstává, jak je.
   *[other] { $count } řádků tu už je a zůstávají, jak jsou.
  }
complaints-faulty = { $count ->
    [one] Jeden řádek nelze přijmout. Opravte ho v souboru a vyberte soubor znovu, nebo pokračujte bez něj.
    [few] { $count } řádky nelze přijmout. Opravte je v souboru a vyberte soubor znovu, nebo pokračujte bez nich.
    [many] { $count } řádku nelze přijmout. Opravte je v souboru a vyberte soubor znovu, nebo pokračujte bez nich.
   *[other] { $count } řádků nelze přijmout. Opravte je v souboru a vyberte soubor znovu, nebo pokračujte bez nich.
  }
complaints-take-in-do = { $count ->
    [one] Načíst { $shown } záznam
    [few] Načíst { $shown } záznamy
    [many] Načíst { $shown } záznamu
   *[other] Načíst { $shown } záznamů
  }
complaints-taken = { $count ->
    [one] Jeden záznam načten
    [few] { $count } záznamy načteny
    [many] { $count } záznamu načteno
   *[other] { $count } záznamů načteno
  }
complaints-done = Hotovo
complaints-first = Jak byly pochopeny
complaints-faults = Co nelze přijmout
complaints-row = Řádek
complaints-column = Sloupec
complaints-wrong = Co je špatně
complaints-fault-no-column = V prvním řádku není sloupec tohoto názvu.
complaints-fault-missing = Tato buňka je prázdná.
complaints-fault-no-such-store = Žádná z vašich prodejen se nejmenuje „{ $cell }“. Napište její název, číslo, nebo název a město.
complaints-fault-several-stores = Několik vašich prodejen se jmenuje „{ $cell }“. Napište název a město, „Název, Město“, nebo číslo.
complaints-fault-no-such-day = „{ $cell }“ není datum. Napište ho například 2026-11-23.
complaints-fault-later-than-today = „{ $cell }“ teprve přijde.
complaints-fault-no-such-channel = „{ $cell }“ není kanál. Napište store, phone, web, email, social, drive-through nebo delivery; prázdné je store.
complaints-fault-no-such-kind = „{ $cell }“ není druh. Napište complaint nebo return; prázdné je complaint.
complaints-fault-too-long = Text je delší než 2 000 znaků.
complaints-fault-no-amount = „{ $cell }“ není částka. Napište ji například 12.50, bez znaku měny.
complaints-fault-no-currency = Měna chybí nebo je neznámá. Napište tři písmena, například EUR.
complaints-fault-no-such-standard = Podle „{ $cell }“ se žádná vaše návštěva neměří. Napište název standardu, nebo nechte buňku prázdnou.

complaints-miss = Málo stížností neznamená dobrou obsluhu
complaints-miss-body = Většina nespokojených lidí si nikdy nestěžuje: odejdou a řeknou to dalším. Mnoho stížností je známkou, že něco je špatně; málo stížností není známkou ničeho. Proto zde stojí vedle změřeného skóre a nikdy v něm.
complaints-by-month = Po měsících
complaints-by-store = Po prodejnách
complaints-by-store-why = Prodejny se stížnostmi nebo vrácením, nejdřív ty, které jich mají nejvíc. Větší prodejna má víc obojího: není to pořadí kvality.
complaints-none-in-months = V těchto měsících žádná stížnost ani vrácení.
complaints-complaints = Stížnosti
complaints-returns = Vrácení
complaints-also = { $returns ->
    [one] jedno vrácení
    [few] { $returns } vrácení
    [many] { $returns } vrácení
   *[other] { $returns } vrácení
  }, náklady { $cost }
complaints-measured = Změřené skóre

complaints-lost = Kolik mohou stát ztracení zákazníci
complaints-assumed = Předpoklad, ne měření
complaints-lost-why = Nic zde nebylo změřeno než počet stížností. Zbytek plyne z předpokladů níže; posouvejte je, dokud nesedí s tím, co o svých zákaznících víte.
complaints-lost-nothing = V těchto měsících žádná stížnost, takže není z čeho vyjít. To neznamená, že jste nikoho neztratili.
complaints-about-figure = asi { $figure }
complaints-lost-margin = { $years ->
    [one] Ztracená marže za rok
    [few] Ztracená marže za { $years } roky
    [many] Ztracená marže za { $years } roku
   *[other] Ztracená marže za { $years } let
  }
complaints-lost-range = { $low }, pokud si stěžuje dvakrát víc lidí, než se předpokládá, { $high }, pokud jen polovina
complaints-lost-customers = Ztracení zákazníci
complaints-lost-of = { $complaints ->
    [one] Jedna stížnost zastupuje
    [few] { $complaints } stížnosti zastupují
    [many] { $complaints } stížnosti zastupuje
   *[other] { $complaints } stížností zastupuje
  } asi { $dissatisfied } nespokojených zákazníků, z nichž { $silent } neřeklo nic
complaints-lost-winning = Získat stejný počet nových
complaints-lost-winning-why = Udržet zákazníka je obvykle levnější než získat nového.
complaints-levers-found = Co zjistili jiní
complaints-levers-own = Co víte jen vy
complaints-levers-reset = Zpět na výchozí hodnoty
complaints-lever-whoComplain = Z nespokojených zákazníků si stěžuje
complaints-source-whoComplain = Výchozí hodnota: 5 %. Goodman (1999) zjistil, že k vedení dojde 1 až 5 %; u pultu to může být polovina.
complaints-lever-silentLeavers = Z těch, kdo nic neřeknou, se nevrátí
complaints-source-silentLeavers = Výchozí hodnota: 63 %, u potíží za málo peněz (TARP, 1986). U velkých částek to bylo 91 %.
complaints-lever-complainingLeavers = Z těch, kdo si stěžují, se nevrátí
complaints-source-complainingLeavers = Výchozí hodnota: 30 %, kde byla stížnost vyřešena (TARP, 1986). Nevyřešená 54 %; vyřešená rychle 5 %.
complaints-lever-purchasesAYear = Nákupy jednoho zákazníka za rok
complaints-source-purchasesAYear = Příklad. Vaše pokladna nebo věrnostní karta to ví lépe.
complaints-lever-spentAPurchaseMinor = Útrata za jeden nákup, { $currency }
complaints-source-spentAPurchaseMinor = Příklad. Vezměte svou průměrnou účtenku.
complaints-lever-margin = Z toho je vaše marže
complaints-source-margin = Příklad. Vezměte svou hrubou marži.
complaints-lever-years = Roky, po které by zákazník zůstal
complaints-source-years = Výchozí hodnota: jeden, nejopatrnější.
complaints-lever-winningMinor = Získání jednoho nového zákazníka stojí, { $currency }
complaints-source-winningMinor = Příklad. Vezměte, co dáváte za reklamu, děleno novými zákazníky, které přivede.
