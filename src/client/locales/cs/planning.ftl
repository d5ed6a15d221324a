# Planning a whole period at once.
planning = Plány
planning-lead = Přidělte shopperům návštěvy na celé období najednou. Nic se neodešle, dokud si to neprohlédnete.
planning-new = Naplánovat období
planning-none = Zatím žádné plány
planning-none-body = Vyberte období a do minuty uvidíte, kdo by mohl na kterou návštěvu, co nelze pokrýt a které pravidlo tomu brání.
planning-period = Období
planning-coverage = Pokrytí
planning-made = Kdo ho vytvořil
planning-state = Stav
planning-state-running = Počítá se
planning-state-ready = Hotový
planning-state-stopped = Zastavený
planning-state-failed = Neúspěšný
planning-state-discarded = Odložený
planning-span = { $from } – { $to }
planning-covered = Pokryto { $covered } z { $visits } { $visits ->
    [one] návštěvy
    [few] návštěv
    [many] návštěvy
   *[other] návštěv
}.
planning-proven = Lepší plán neexistuje.
planning-gap-visits = Pokrýt by šlo ještě nejvýše { $more } { $more ->
    [one] návštěvu
    [few] návštěvy
    [many] návštěvy
   *[other] návštěv
}.
planning-gap-points = Víc návštěv pokrýt nelze; v ostatním by plán mohl být lepší nejvýše o { $percent } %.
planning-gap-unknown = Hledá se lepší plán.
planning-which = Které návštěvy
planning-from = Od
planning-to = Do
planning-programme = Program
planning-programme-any = Všechny volné návštěvy
planning-cities = Města
planning-cities-all = Prodejny ve všech městech
planning-cities-some = Prodejny v { $cities } { $cities ->
    [one] městě
    [few] městech
    [many] města
   *[other] městech
}
planning-preview = { $visits ->
    [0] V těchto dnech není žádná volná návštěva.
    [one] Jedna volná návštěva, počet shopperů: { $shoppers }.
    [few] { $visits } volné návštěvy, počet prodejen: { $stores }, počet shopperů: { $shoppers }.
    [many] { $visits } volné návštěvy, počet prodejen: { $stores }, počet shopperů: { $shoppers }.
   *[other] { $visits } volných návštěv, počet prodejen: { $stores }, počet shopperů: { $shoppers }.
}
planning-limits = Omezení
planning-most-visits = Nejvíc návštěv na shoppera
planning-most-visits-hint = Počítají se i ty, které už má. Prázdné: kolik jich je.
planning-most-per-day = Nejvíc návštěv za den
planning-most-per-day-hint = Počítá se i cesta mezi prodejnami.
planning-reach = Nejvíc daleko od domova (km)
planning-reach-hint = Pro shoppery, kteří nemají vlastní dosah. Prázdné: kamkoli.
planning-per-km = Cena kilometru ({ $currency })
planning-per-km-hint = Prázdné: cesta nestojí nic.
planning-budget = Rozpočet ({ $currency })
planning-budget-hint = Na odměny, proplacené výdaje a cestu. Prázdné: bez omezení.
planning-time = Čas na hledání
planning-time-hint = Skončí dřív, jakmile lepší plán neexistuje.
planning-minutes = { $minutes ->
    [one] Jedna minuta
    [few] { $minutes } minuty
    [many] { $minutes } minuty
   *[other] { $minutes } minut
}
planning-start = Vytvořit plán
planning-fault-from = Vyberte první den.
planning-fault-to = Vyberte poslední den, který není před prvním.
planning-fault-mostVisits = Celé číslo od 1 do 1000, nebo nic.
planning-fault-mostPerDay = Celé číslo od 1 do 10.
planning-fault-reachKm = Celé kilometry, nebo nic.
planning-fault-perKm = Částka jako 0.25, nebo nic.
planning-fault-budget = Částka jako 12000, nebo nic.
planning-weights = Co dělá dobrý plán
planning-weights-lead = Na prvním místě je vždy pokrýt co nejvíc návštěv a žádné pravidlo se nikdy neporuší. Mezi plány, které pokryjí stejně, rozhoduje toto: každá položka dostane za každou návštěvu 0 až 100 bodů, krát váha. Váha 0 ji vynechá.
planning-term = Co se počítá
planning-term-rotation = Odstup
planning-term-rotation-hint = V prodejně byli naposledy dávno.
planning-term-window = Volnost v časovém okně
planning-term-window-hint = Vyhovuje jim mnoho hodin z okna.
planning-term-travel = Cesta
planning-term-travel-hint = Blízko domova.
planning-term-load = Vytížení
planning-term-load-hint = Mají mnohem méně, než smějí mít.
planning-term-grade = Známka
planning-term-grade-hint = Dobře známkované zprávy.
planning-term-cost = Náklady
planning-term-cost-hint = Levná cesta.
planning-term-fairness = Spravedlnost
planning-term-fairness-hint = Všichni mají zhruba stejně.
planning-points = Body
planning-weight = Váha
planning-progress = Plánuje se
planning-phase-gathering = Čtou se návštěvy a shoppeři
planning-phase-greedy = První plán je hotov
planning-phase-solving = Vylepšuje se
planning-phase-done = Hotovo
planning-parts = Hotovo { $done } z { $parts } { $parts ->
    [one] regionu
    [few] regionů
    [many] regionu
   *[other] regionů
}
planning-stop = Zastavit a nechat toto
planning-stop-hint = Stránku můžete opustit: plánování běží dál.
planning-failed = Tento plán nevznikl
planning-failed-body = Server se zastavil nebo mu došla paměť, než skončil. Žádná návštěva se nezměnila.
planning-again = Naplánovat znovu
planning-sums = Co plán přinese
planning-was-stopped = Předčasně zastaveno.
planning-figure-covered = Pokryto
planning-figure-shoppers = Shoppeři
planning-figure-km = Cesta
planning-figure-travel = Náklady na cestu
planning-of = { $count } z { $all }
planning-km = { $km } km
planning-send = Odeslat plán
planning-send-all = Přidělit { $visits } { $visits ->
    [one] návštěvu
    [few] návštěvy
    [many] návštěvy
   *[other] návštěv
}
planning-send-some = Přidělit vybrané ({ $visits })
planning-offer-rest = Co nikdo nedostane, nabídnout na nástěnce
planning-sending = Odesílá se
planning-sending-stop = Zastavit odesílání
planning-sent-so-far = Odesláno { $done } z { $all }
planning-all-sent = Vše je odesláno.
planning-changed = { $visits ->
    [one] Jedna návštěva se mezitím změnila a zůstala, jak je.
    [few] { $visits } návštěvy se mezitím změnily a zůstaly, jak jsou.
    [many] { $visits } návštěvy se mezitím změnilo a zůstalo, jak je.
   *[other] { $visits } návštěv se mezitím změnilo a zůstaly, jak jsou.
}
planning-did-send = Odesláno
planning-did-stop = Zastaveno. Co se odeslalo, zůstává odesláno.
planning-views = Jak plán zobrazit
planning-view-week = Po týdnech
planning-view-shopper = Podle shopperů
planning-view-uncovered = Nepokryté
planning-view-edited = Zvolené ručně
planning-empty-week = Nic není naplánováno
planning-empty-shopper = Nikdo nemá návštěvu
planning-empty-uncovered = Všechny návštěvy jsou pokryté
planning-empty-edited = Nic nebylo zvoleno ručně
planning-week = Týden od { $day }
planning-choose-week = Vybrat celý týden od { $day }
planning-choose = Vybrat { $store }
planning-store = Prodejna
planning-shopper = Shopper
planning-visits = Návštěvy
planning-where = Kde
planning-stores-of = { $cities }
planning-why = Proč
planning-why-way = { $distance } tam a zpět
planning-why-rotation = odstup vyšel jen těsně
planning-why-window = málo volnosti v časovém okně
planning-why-others = { $others ->
    [0] nikdo jiný by nemohl
    [one] mohl by jeden další
    [few] mohli by { $others } další
    [many] mohlo by { $others } dalšího
   *[other] mohlo by { $others } dalších
}
planning-nobody = Nikdo
planning-can-on = může { $day }
planning-by-hand = zvoleno ručně
planning-is-changed = Od naplánování změněno
planning-change = Změnit
planning-change-of = Změnit, kdo půjde: { $store }
planning-change-title = Kdo půjde: { $store }?
planning-change-save = Zvolit
planning-option = { $name } ({ $visits } { $visits ->
    [one] návštěva
    [few] návštěvy
    [many] návštěvy
   *[other] návštěv
})
planning-option-against = { $name } ({ $visits } { $visits ->
    [one] návštěva
    [few] návštěvy
    [many] návštěvy
   *[other] návštěv
}, { $rules ->
    [one] jedno pravidlo proti
    [few] { $rules } pravidla proti
    [many] { $rules } pravidla proti
   *[other] { $rules } pravidel proti
})
planning-has = { $visits ->
    [0] V tomto plánu nemá jinou návštěvu
    [one] V tomto plánu má ještě jednu návštěvu
    [few] V tomto plánu má ještě { $visits } návštěvy
    [many] V tomto plánu má ještě { $visits } návštěvy
   *[other] V tomto plánu má ještě { $visits } návštěv
}
planning-keeps-all = Všechna pravidla jsou dodržena
planning-sent-assigned = Přidělená
planning-sent-offered = Nabídnutá
planning-sent-changed = Změněná, ponechána
planning-obstacle-count = { $rule } ({ $shoppers })
planning-obstacle-rotation = Odstup
planning-obstacle-qualification = Kvalifikace
planning-obstacle-deadline = Nabídka skončila
planning-obstacle-limit = Limit programu
planning-obstacle-window = Časové okno skončilo
planning-obstacle-daypart = Nezbývají hodiny
planning-obstacle-closed = Prodejna má zavřeno
planning-obstacle-declined = Odmítnutí
planning-obstacle-conflict = Střet zájmů
planning-obstacle-reach = Příliš daleko
planning-obstacle-language = Jazyk
planning-obstacle-away = Není k dispozici
planning-obstacle-load = Dost návštěv
planning-obstacle-time = Vedle ostatních nezbývá čas
planning-obstacle-budget = Rozpočet
planning-near-rotation = { $name }: šlo by to s odstupem { $would ->
    [one] { $would } den
    [few] { $would } dny
    [many] { $would } dne
   *[other] { $would } dní
  } místo { $is }.
planning-near-reach = { $name }: šlo by to s dosahem { $would } km místo { $is }.
planning-near-load = { $name }: šlo by to s počtem návštěv { $would } místo { $is }.
planning-near-qualification = { $name }: šlo by to s kvalifikací „{ $lacking }“.
