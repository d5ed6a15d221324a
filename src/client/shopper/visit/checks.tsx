import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { askToInstall } from '#client/app/phone/install.ts';
import { keepStorage } from '#client/app/phone/persist.ts';
import { t } from '#client/locales/t.ts';
import { Button, LinkButton } from '#client/ui/button.tsx';
import { Card, Row, Rows } from '#client/ui/card.tsx';
import { Skeleton } from '#client/ui/empty.tsx';
import { Icon } from '#client/ui/icon.tsx';
import { PhoneShell } from '#client/ui/phone-shell.tsx';
import { toneIcons } from '#client/ui/state.tsx';
import type { Checklist } from '#domain/checklist/checklist.ts';
import { paths } from '../paths.ts';
import type { Look } from './look.ts';
import { askForDevice, askForPosition, type Permission } from './permissions.ts';
import { type Check, readinessOf, toLookAt, type Way } from './readiness.ts';
import { useLook } from './use-look.ts';
import './ready.css';

/** What a person answered where the browser does not tell by itself afterwards. */
type Answers = Partial<Pick<Look, 'camera' | 'microphone' | 'position'>>;

/** The lines of the self-check, each with its way out. */
export function Checks({ visit, checklist }: { visit: string; checklist: Checklist }) {
  const { look, again } = useLook(checklist);
  const [answers, setAnswers] = useState<Answers>({});
  const checks = look && readinessOf(settled(look, answers));
  const answer = async (way: 'camera' | 'microphone' | 'position', asked: Promise<Permission>) => {
    const permission = await asked;
    setAnswers((before) => ({ ...before, [way]: permission }));
    await again();
  };
  const take: Readonly<Record<Exclude<Way, 'quiz'>, () => Promise<unknown>>> = {
    keep: () => keepStorage().then(again),
    install: () => askToInstall().then(again),
    camera: () => answer('camera', askForDevice('video')),
    microphone: () => answer('microphone', askForDevice('audio')),
    position: () => answer('position', askForPosition()),
  };
  return (
    <PhoneShell
      title={t('ready')}
      back={{ href: paths.visit(visit), label: t('back') }}
      bottom={
        <Button size="l" wide onClick={() => void again()}>
          {t('ready-again')}
        </Button>
      }
    >
      <p class="soft">{t('ready-body')}</p>
      <p role="status">
        <strong>{checks ? summaryWords(checks) : t('ready-looking')}</strong>
      </p>
      {checks ? (
        <Card flush>
          <Rows>
            {checks.map((check) => (
              <Row key={check.name}>
                <Line check={check}>
                  {check.ways.map((way) =>
                    way === 'quiz' ? (
                      <LinkButton key={way} href={paths.quiz(visit)}>
                        {t('quiz-go')}
                      </LinkButton>
                    ) : (
                      <Button key={way} onClick={() => void take[way]()}>
                        {t(wayNames[way])}
                      </Button>
                    ),
                  )}
                </Line>
              </Row>
            ))}
          </Rows>
        </Card>
      ) : (
        <Skeleton lines={6} />
      )}
    </PhoneShell>
  );
}

const wayNames: Readonly<Record<Exclude<Way, 'quiz'>, string>> = {
  keep: 'ready-stays-ask',
  install: 'ready-stays-install',
  camera: 'ready-allow',
  microphone: 'ready-allow',
  position: 'ready-allow',
};

/** All set, or how many lines to look at. */
export function summaryWords(checks: readonly Check[]): string {
  const count = toLookAt(checks);
  return count === 0 ? t('ready-all') : t('ready-some', { count });
}

/** An answer counts where the browser can't be asked how it stands. */
function settled(look: Look, answers: Answers): Look {
  const settle = (way: keyof Answers) => (look[way] === 'unknown' ? (answers[way] ?? look[way]) : look[way]);
  return {
    ...look,
    camera: settle('camera'),
    microphone: settle('microphone'),
    position: settle('position'),
  };
}

function Line({ check: { name, tone, words }, children }: { check: Check; children: ComponentChildren }) {
  return (
    <div class={`ready-line tone-${tone}`}>
      <Icon name={toneIcons[tone]} size={22} />
      <div class="stack">
        <div>
          <strong>{name}</strong>
          <p class="small">{words}</p>
        </div>
        {children && <div class="line">{children}</div>}
      </div>
    </div>
  );
}
