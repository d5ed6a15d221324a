# Standard sets, profiles, and what a store ends up with.
standards-lead = Co tu znamená dobrá obsluha. Sada se zveřejňuje po verzích; profil říká, kde je něco z ní jinak.
standards-sets = Sady standardů
standards-set = Sada standardů
standards-none = Zatím žádné standardy
standards-none-body = Napište sadu, nebo si vezměte kontrolní seznam z knihovny: standardy přinese s sebou.
standards-library = Otevřít knihovnu
standards-new-set = Nová sada
standards-new-profile = Nový profil
standards-in-store = Co platí v prodejně
standards-count = { $count ->
    [one] jeden standard
    [few] { $count } standardy
    [many] { $count } standardu
   *[other] { $count } standardů
  }
standards-version = Verze { $version }
standards-published = zveřejněno { $day }
standards-carried = z kontrolního seznamu
standards-older = Starší verze
standards-earlier = Toto je verze { $version }. Nejnovější je { $newest }.
standards-see-newest = Zobrazit nejnovější
standards-write = Napsat další verzi
standards-checklist = Nový kontrolní seznam podle těchto
standards-draft = návrh
standards-draft-changed = změněno { $day }, { $person }
standards-untitled = Bez názvu
standards-drafts = Návrhy

standards-profiles = Profily
standards-profiles-lead = Profil přizpůsobuje sadu regionu, kanálu nebo konceptu. Některé standardy váží víc, čekání smí trvat déle a některý se dá i obrátit.
standards-no-profiles = Žádné profily. Každá prodejna se měří standardy tak, jak jsou.
standards-profile = Profil
standards-where = Kde platí
standards-differs = Co je jinak
standards-stores = Prodejny
standards-overrides = { $count ->
    [one] jeden standard
    [few] { $count } standardy
    [many] { $count } standardu
   *[other] { $count } standardů
  }
standards-nowhere = Jen tam, kde je pro prodejnu zvolen
standards-of-set = přizpůsobuje „{ $set }“
standards-store-count = { $count ->
    [0] Zatím neplatí v žádné prodejně
    [one] Platí v jedné prodejně
    [few] Platí ve { $count } prodejnách
    [many] Platí v { $count } prodejny
   *[other] Platí v { $count } prodejnách
  }
standards-change-profile = Napsat další verzi
standards-nothing-differs = Zatím není nic jinak.

standards-new-set-lead = Začíná prázdná. Standardy se přidají potom.
standards-name = Název
standards-name-missing = Pojmenujte to. Název lze později změnit.
standards-first-language = Výchozí jazyk
standards-language = Jazyk
standards-begin = Začít
standards-new-profile-lead = Nejdřív sada, kterou přizpůsobuje. Kde platí a co je jinak, přijde potom.
standards-new-profile-none = Není žádná sada standardů, kterou by profil mohl přizpůsobit. Nejdřív nějakou napište, nebo si vezměte kontrolní seznam z knihovny.
standards-profile-set = Sada, kterou přizpůsobuje
standards-begin-with = Začít od
standards-begin-empty = Prázdný profil
standards-set-name = Název sady
standards-profile-name = Název profilu
standards-add = Přidat standard
standards-no-standard = Zatím žádné standardy.
standards-weight = Váha
standards-weight-hint = Bez zadání 1. Otázka může mít vlastní.
standards-critical = Kritický: není-li splněn, návštěva nevyhoví
standards-undo = Vrátit
standards-publish = Zveřejnit
standards-published-now = Zveřejněno jako verze { $version }.
standards-faults = { $count ->
    [one] Zveřejnění brání jedna věc
    [few] Zveřejnění brání { $count } věci
    [many] Zveřejnění brání { $count } věci
   *[other] Zveřejnění brání { $count } věcí
  }
standards-fault-no-name = Nemá název.
standards-fault-no-standards = Nemá žádné standardy.
standards-fault-duplicate-id = „{ $name }“ je tu dvakrát. Jeden odeberte.
standards-fault-standard-unnamed = Některý standard nemá název.
standards-fault-no-target = U „{ $name }“ není uvedeno, co se považuje za splněné.
standards-fault-limit-below = „{ $name }“ má mez kratší než cíl.
standards-not-saved = Poslední změna ještě není uložena. Zkuste to za chvíli znovu.
standards-publish-hint-set = Zveřejněná verze se nemění. Kontrolní seznamy uvádějí verzi, podle které měří.
standards-publish-hint-profile = Platí pro zprávy, které přijdou od té chvíle. Co už je vyhodnoceno, zůstává, jak je.

standards-regions = Regiony
standards-regions-none = Žádná prodejna zatím nemá region.
standards-concepts = Koncepty
standards-concepts-none = Žádná prodejna zatím nemá koncept.
standards-channels = Kanály
standards-where-hint = Vyberete-li jich víc, musí prodejna odpovídat každému: jednomu z regionů, jednomu z kanálů a jednomu z konceptů. Nevyberete-li nic, platí profil jen pro prodejny, kterým je zvolen.
standards-where-order = Odpovídají-li dva profily, platí jeden: koncept má přednost před kanálem a kanál před regionem.
standards-as-it-is = jak je
standards-here = Co zde znamená
standards-here-as-is = Jak je
standards-here-reverse = Obráceně
standards-here-retire = Vynechán
standards-here-reverse-hint = Co jinde přináší všechny body, zde nepřináší nic, a naopak.
standards-here-retire-hint = Zde se nepočítá, tak ani tak.
standards-critical-here = Zda je kritický
standards-critical-as-is = Jako v sadě
standards-critical-yes = Zde kritický
standards-critical-no = Zde nekritický
standards-otherwise = Jinak { $value }.
standards-otherwise-critical = Jinak kritický.
standards-otherwise-uncritical = Jinak nekritický.
standards-otherwise-unknown = Jinak podle kontrolního seznamu.
standards-target-seconds = Cíl, sekundy
standards-limit-seconds = Mez, sekundy

standards-diff-reverse = Obráceně: co jinde přináší všechny body, zde nepřináší nic
standards-diff-retire = Vynechán: zde se nepočítá
standards-diff-critical = { $to ->
    [yes] Kritický, jinde není
   *[no] Nekritický, jinde je
  }
standards-diff-weight = Váha { $to } místo { $from }
standards-diff-weight-set = Váha { $to } pro vše, co ho měří
standards-diff-targetSeconds = Cíl { $to } s místo { $from } s
standards-diff-limitSeconds = Mez { $to } s místo { $from } s
standards-diff-targetSeconds-set = Cíl { $to } s, ať kontrolní seznam říká cokoli
standards-diff-limitSeconds-set = Mez { $to } s, ať kontrolní seznam říká cokoli
standards-by = Podle „{ $profile }“
standards-measure = Jak se měří
standards-is-critical = Kritický
standards-fact-weight = Váha { $weight }
standards-fact-wait = Cíl { $target } s, mez { $limit } s
standards-how = Proč a jak na to

standards-store = Prodejna
standards-pick-store = Vyberte prodejnu
standards-pick-store-body = Uvidíte každý standard tak, jak v ní platí, a který profil to způsobil.
standards-no-stores = Zatím žádné prodejny.
standards-channel = Kanál
standards-by-none = Žádný profil tu neplatí: standardy jsou, jak jsou.
standards-by-chosen = Platí tu „{ $profile }“, verze { $version }. Pro tuto prodejnu je zvolen.
standards-by-fits = Platí tu „{ $profile }“, verze { $version }: { $why }.
standards-why-region = region { $word }
standards-why-channel = kanál { $word }
standards-why-concept = koncept { $word }
standards-gives-way = Odpovídají i tyto, ale přednost nemají: { $names }.
standards-changed = { $count ->
    [0] Oproti sadě není nic jinak
    [one] Oproti sadě je jeden standard jinak
    [few] Oproti sadě jsou { $count } standardy jinak
    [many] Oproti sadě je { $count } standardu jinak
   *[other] Oproti sadě je { $count } standardů jinak
  }
standards-only-changed = Jen co je jinak
standards-store-page = Otevřít prodejnu
