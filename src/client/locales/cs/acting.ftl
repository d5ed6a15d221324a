# Co majitelé dělají s tím, co čtou: opatření, komentáře, e-maily.

acting-actions = Opatření
acting-actions-lead = Co bylo dohodnuto po nesplněném standardu. Opatření se uzavře samo, když po jeho provedení standard splní po sobě { $count ->
    [one] { $count } návštěva
    [few] { $count } návštěvy
    [many] { $count } návštěvy
   *[other] { $count } návštěv
  }.
acting-none = Zatím žádná opatření
acting-none-body = Začněte u nesplněného standardu: ve zprávě pod otázkou, nebo na stránce Standardy.
acting-none-here = Žádné opatření neodpovídá
acting-start = Zahájit opatření
acting-start-about = Zahájit opatření: { $standard }
acting-started = { $count ->
    [one] Opatření bylo zahájeno.
    [few] Byla zahájena { $count } opatření.
    [many] Bylo zahájeno { $count } opatření.
   *[other] Bylo zahájeno { $count } opatření.
  }
acting-see = Zobrazit
acting-standard = Standard
acting-store = Prodejna
acting-stores = Kde
acting-stores-hint = Pro každou prodejnu jedno opatření, aby se každé měřilo samo.
acting-store-met = { $store }, { $city }: splněno { $met } z { $n }
acting-no-store = Vyberte aspoň jednu prodejnu.
acting-what = Co se má udělat
acting-what-hint = Jedna věc, kterou lidé mohou udělat a ostatní vidět.
acting-who = Kdo na to dohlédne
acting-due = Hotovo do
acting-training = Co nacvičit
acting-training-hint = { $howTo }
acting-save = Zahájit
acting-keep = Uložit změny
acting-cancel = Zrušit
acting-state = Stav
acting-state-open = Otevřeno
acting-state-overdue = Po termínu
acting-state-done = Provedeno, zatím nezměřeno
acting-state-measuring = Provedeno, měří se
acting-state-closed = Uzavřeno
acting-state-recurred = Znovu nesplněno
acting-state-withdrawn = Zrušeno

# Jak opatření stojí, jednou větou: splněno `met` z `n` návštěv od provedení, k jistotě chybí `needed`.
acting-is-open = Provést do { $day }.
acting-is-overdue = Mělo být provedeno do { $day }.
acting-is-done = Od té doby splněno { $met } z { $n }. Zatím málo: { $needed ->
    [one] chybí ještě jedna návštěva
    [few] chybí ještě { $needed } návštěvy
    [many] chybí ještě { $needed } návštěvy
   *[other] chybí ještě { $needed } návštěv
  }.
acting-is-done-none = Od té doby žádná návštěva. K posouzení je jich potřeba { $needed }.
acting-is-closed = Od té doby splněno { $met } z { $n }; tím uzavřeno { $day }.
acting-is-recurred = Znovu nesplněno { $day }; od provedení splněno { $met } z { $n }.
acting-is-recurred-after = Měřením uzavřeno { $closed }, znovu nesplněno { $day }; od provedení splněno { $met } z { $n }.
acting-is-withdrawn = Už není potřeba.

acting-plan = Co bylo dohodnuto
acting-measured = Co říkají návštěvy
acting-measured-none = Od začátku opatření zde tento standard žádná zveřejněná návštěva nesledovala.
acting-share = Z návštěv od provedení ho splnilo { $share }. Při tolika návštěvách je možné cokoli { $bounds }.
acting-visit-met = splněno
acting-visit-missed = nesplněno
acting-visit-before = před provedením
acting-from-report = Z této zprávy
acting-history = Co se udělalo
acting-step-open = Zahájeno
acting-step-change = Změněno
acting-step-done = Provedeno
acting-step-reopen = Znovu otevřeno
acting-step-withdraw = Zrušeno
acting-by = { $by }, { $when }
acting-do-done = Je hotovo
acting-do-done-again = Je znovu hotovo
acting-do-change = Změnit
acting-do-reopen = Znovu otevřít
acting-do-withdraw = Zrušit opatření
acting-done-note = Podle čeho se pozná, že je hotovo?
acting-done-note-hint = Co se změnilo, kdy a kdo to viděl. Návštěvy po dnešku řeknou, zda to pomohlo.
acting-withdraw-note = Proč už není potřeba?
acting-reopen-note = Proč? (může zůstat prázdné)
acting-channel-store = Prodejna
acting-channel-phone = Telefon
acting-channel-web = Web
acting-channel-email = E-mail
acting-channel-social = Sociální síť
acting-channel-drive-through = Výdej do auta
acting-channel-delivery = Rozvoz
