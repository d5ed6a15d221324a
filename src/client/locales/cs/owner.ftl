# Co majitelé čtou vedle samotné zprávy.

owner-overview = Přehled
owner-standards = Standardy
owner-waits = Čekání
owner-over-time = V čase
owner-consistency = Vyrovnanost
owner-compare = Porovnání
owner-complaints = Stížnosti
owner-actions = Opatření
owner-stores = Prodejny
owner-stores-lead = Každý bod je skóre jedné návštěvy; plný je poslední.
owner-store = Prodejna
owner-visits = Návštěvy
owner-when = Navštíveno
owner-verdict = Výsledek
owner-no-stores = Zatím nemáte přístup k žádné prodejně
owner-no-visits = Zatím nejsou zveřejněny žádné návštěvy
owner-no-visits-body = Objeví se zde po kontrole.
owner-no-visits-yet = Zatím bez návštěv
owner-latest = Poslední, { $day }
owner-visit-count = { $count ->
    [0] Žádné návštěvy
    [one] { $count } návštěva
    [few] { $count } návštěvy
    [many] { $count } návštěvy
   *[other] { $count } návštěv
  }
owner-too-few = příliš málo návštěv, aby šlo říct víc
owner-scores = Skóre návštěv od nejstarší: { $list }

# Odvolání proti jednotlivým bodům zprávy.
owner-appeal = To není správně
owner-appeal-says = Co není správně?
owner-appeal-hint = Agentura se na to podívá znovu a odpoví zde. Odvolat se můžete do { $day }.
owner-appeal-send = Odeslat odvolání
owner-appeal-open = Odvolání podáno, zatím nerozhodnuto
owner-appeal-withdrawn = Odvolání vzato zpět
owner-appeal-ruled = Odvolání podáno
owner-appeal-by = { $by }, { $day }
owner-appeal-withdraw = Vzít zpět
owner-appeal-stands = Zůstává, jak je.
owner-appeal-counts-as = Počítá se jako „{ $answer }“.
owner-appeal-left-out = Je vynecháno ze skóre.
owner-appeal-score = Skóre bylo { $before } a je { $after }.
owner-access = Sdílení
