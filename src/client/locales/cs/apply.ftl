# Veřejná stránka, kde se lidé hlásí ke spolupráci. Čtou ji lidé bez účtu.

apply = Přihlásit se ke spolupráci
apply-title = Spolupráce s { $organization }
apply-email-hint = Sem přijde odpověď.
apply-places = Kam můžete jezdit
apply-languages = Jazyky, kterými mluvíte
apply-commas = Oddělte čárkami.
apply-optional = { $question } (nepovinné)
apply-yes = Ano
apply-no = Ne
apply-missing = Tady je potřeba odpověď.
apply-conflicts = Místa, která nemůžete posoudit nestranně
apply-conflicts-hint = Obchody, značky nebo firmy, kde pracujete či jste pracovali vy nebo někdo vám blízký. Oddělte čárkami. Tam vás nepošlou.
apply-privacy = Co sem napíšete, čte jen { $organization }. Účet vznikne, až když tam někdo řekne ano.
apply-send = Odeslat
apply-done = Děkujeme
apply-done-body = Co jste napsali, dorazilo. Pokud to bude vyhovovat, přijde vám e-mail s pozvánkou.
apply-closed = Tato stránka je zavřená
apply-closed-body = Teď se tu přihlásit nedá. Zeptejte se toho, kdo vám dal adresu.
