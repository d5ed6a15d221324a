# Everyone in the organization, and one person with their profile.

people-count = { $count ->
    [one] 1 člověk
    [few] { $shown } lidé
    [many] { $shown } člověka
   *[other] { $shown } lidí
  }
people-any-role = Všichni
people-none-here = Nikdo neodpovídá
people-goes-or-sees = Kam jezdí nebo co vidí
people-stores = { $count ->
    [one] 1 prodejna
    [few] { $count } prodejny
    [many] { $count } prodejny
   *[other] { $count } prodejen
  }
people-grade = Známka
people-joined = Připojení
people-profile = Profil
people-profile-unknown = Zatím není nic známo. Co není známo, nikomu v návštěvě nebrání.
people-change-profile = Změnit profil
people-free = { $part }: { $days }
people-conflicts = Kam nesmí
people-conflicts-hint = Střety zájmů: kdo tam pracuje nebo pracoval, nebo tam má někoho blízkého. Takové návštěvy neuvidí, nemůže si je vzít, nelze mu je přidělit a neplánují se pro něj.
people-conflict-clients = Všechny prodejny těchto klientů
people-notes = Poznámky
people-notes-hint = Čtou je jen koordinátoři.
people-regions = Regiony
people-regions-hint = Patří sem i prodejny, které v těchto regionech teprve otevřou nebo se do nich přestěhují. Které z nich odejdou, přestanou být vidět.
people-find-store = Najít prodejnu
people-stores-chosen = Vybráno { $chosen } z { $of }
people-stores-more = Je jich víc: napište název, město nebo klienta.
people-leave = Nechat, jak to bylo
people-saved = Uloženo
people-no-grades = Zatím žádná oznámkovaná zpráva.
people-grade-mean = Průměrně { $grade }, z { $count ->
    [one] jedné zprávy
    [few] { $count } zpráv
    [many] { $count } zprávy
   *[other] { $count } zpráv
  }
people-no-visits = Zatím žádné návštěvy.
people-all-visits = Všechny návštěvy této osoby
people-no-pay = Zatím žádný výdělek.
people-pay = { $total } za { $visits ->
    [one] jednu návštěvu
    [few] { $visits } návštěvy
    [many] { $visits } návštěvy
   *[other] { $visits } návštěv
  }; z toho { $due } ještě nevyplaceno.
people-phones = Telefony
people-no-phones = Z žádného telefonu zatím nic nepřišlo.
people-phone-last = naposledy odesláno { $day }
people-coordinator-sees = Koordinátor vidí v organizaci vše.

# Who works here, who no more, and who was erased.

people-standing = Stav
people-standing-any = Všichni kromě vymazaných
people-standing-active = Aktivní
people-standing-deactivated = Deaktivovaní
people-standing-erased = Vymazaní
people-is-deactivated = Účet je deaktivovaný: bez přihlášení, bez nabídek, bez nových návštěv. Co telefon ještě odešle, se přijme.
people-is-erased = Účet je vymazaný. Vykonaná práce zůstává pod tímto jménem. Co telefon ještě odešle, se uchová stranou.
people-place = Spolupráce
people-place-plain = Aktivní od připojení.
people-step-deactivated = Deaktivováno { $day }, { $by }
people-step-reactivated = Obnoveno { $day }, { $by }
people-step-erased = Vymazáno { $day }, { $by }
people-deactivate = Deaktivovat
people-deactivate-ask = Deaktivovat…
people-deactivate-of = Deaktivovat: { $name }
people-deactivate-says = Přihlášení přestane fungovat a nebudou chodit nabídky ani návštěvy. Všechny údaje zůstávají a kdykoli to můžete vzít zpět.
people-reactivate = Obnovit účet
people-reason = Proč (do záznamu)
people-open-none = Žádná návštěva tu nečeká.
people-open = { $count ->
    [one] Čeká tu jedna návštěva:
    [few] Čekají tu { $count } návštěvy:
    [many] Čeká tu { $count } návštěvy:
   *[other] Čeká tu { $count } návštěv:
  }
people-open-stays = { $state }: zůstává přidělená
people-open-withdraw = { $state }: vrátí se na nástěnku
people-open-miss = { $state }: označí se jako zmeškaná; co je zaznamenáno, se uchová stranou
people-open-reopen = { $state }: posoudí se tak, jak byla odevzdána
people-visits-become = Návštěvy, které čekají
people-visits-free = Nezačaté vrátit na nástěnku
people-visits-keep = Nechat přidělené
people-deactivated-toast = { $name }: účet je deaktivován. { $freed ->
    [0] Žádná návštěva se neuvolnila.
    [one] Jedna návštěva je znovu volná.
    [few] { $freed } návštěvy jsou znovu volné.
    [many] { $freed } návštěvy je znovu volné.
   *[other] { $freed } návštěv je znovu volných.
  }
people-reactivated-toast = { $name }: účet je zase aktivní.
people-held = Uložit vše, co se o této osobě vede
people-held-hint = Jeden soubor JSON se vším, co o ní tento server má: pro její právo na přístup k údajům.
people-erase = Vymazat natrvalo
people-erase-ask = Vymazat…
people-erase-of = Vymazat: { $name }
people-erase-says = Tohle nelze vzít zpět. Pokud o to dotyčná osoba žádala, nejdřív uložte, co se o ní vede.
people-erase-goes = Zmizí
people-erase-goes-says = Jméno, e-mail, profil, poznámky, kvalifikace, přihlášení, oznámení, kalendář, klíče a odkazy, pozvánky a přihlášky.
people-erase-stays-desk = Zůstane
people-erase-stays-desk-says = Co při práci rozhodli a napsali, například kontroly, komentáře a opatření, pod označením „Former coordinator“ nebo „Former owner“ s číslem.
people-erase-stays = Zůstane
people-erase-stays-says = Návštěvy, zprávy, skóre a odměny, pod označením „Former shopper“ s číslem. Fotografie, nahrávky a texty ve zprávách zůstávají v záznamech agentury, i když je z nich poznat, kdo to je.
people-erase-phone = Telefon
people-erase-phone-says = Odhlásí se. Co ještě odešle, se uchová stranou pod stejným označením; doplní se jen to, co ještě chybí odevzdané zprávě, například fotografie.
people-erase-backups = Zálohy
people-erase-backups-says = Dřívější zálohy obsahují vše, dokud je nesmažete.
people-erase-type = Chcete-li pokračovat, napište { $name }
people-erased-toast = Vymazáno. Od teď pod označením { $name }.
people-deactivate-many = Deaktivovat vybrané
people-deactivate-many-says = Už se nepřihlásí a nedostanou žádnou nabídku ani návštěvu. U každého to můžete vzít zpět.
people-qualify = Přidat
people-qualify-ask = Přidat kvalifikaci…
people-qualify-says = Každý z vybraných shopperů ji od teď má, vedle těch, které už má. Návštěvy ji mohou vyžadovat.
people-qualify-names = Kvalifikace
people-doing-deactivate = Deaktivuje se
people-doing-qualify = Přidává se kvalifikace
people-many-done = Hotovo: { $done ->
    [one] jeden člověk
    [few] { $done } lidé
    [many] { $done } člověka
   *[other] { $done } lidí
  }. { $left ->
    [0] Nikdo nebyl vynechán.
    [one] U jednoho zůstalo vše, jak bylo.
    [few] U { $left } zůstalo vše, jak bylo.
    [many] U { $left } zůstalo vše, jak bylo.
   *[other] U { $left } zůstalo vše, jak bylo.
  }
people-applications = { $open ->
    [0] Přihlášky
   *[other] Přihlášky ({ $open })
  }
people-agreements = Dohoda
people-agreement = Dohoda
people-agreement-none = Zatím není s čím souhlasit.
people-agreement-waits = S { $version }. zněním zatím nesouhlasí
people-agreement-version = { $version }. znění, přečteno v jazyce: { $language }
