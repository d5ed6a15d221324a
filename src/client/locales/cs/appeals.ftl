# What a coordinator rules on: owners' appeals against single items of published reports.

appeals = Odvolání
appeals-lead = Co podle majitelů ve zveřejněné zprávě není správně, bod po bodu. Změna se znovu vyhodnotí a zapíše se skóre předtím a potom.
appeals-see-open = Rozhodnutá
appeals-see-ruled = Čekající
appeals-none-open = Na rozhodnutí nic nečeká
appeals-none-ruled = Zatím se o ničem nerozhodlo
appeals-by = { $by }, { $day }
appeals-answered = Odpověď: { $answer }.
appeals-unanswered = Bez odpovědi.
appeals-measured = Změřeno: { $length }.
appeals-points = Body: { $earned } z { $possible }.
appeals-ruling = Rozhodnutí
appeals-choose = Vyberte
appeals-ruled-stands = Zůstává, jak je
appeals-counts-as = Počítá se jako „{ $answer }“
appeals-ruled-left-out = Je vynecháno ze skóre
appeals-score = Skóre bylo { $before } a je { $after }.
appeals-words = Co si majitel přečte
appeals-words-hint = Napište, co jste prověřili. Nic, z čeho by bylo znát, kdo tam byl.
appeals-rule = Rozhodnout
