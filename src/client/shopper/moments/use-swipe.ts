import { useRef } from 'preact/hooks';

/** How far, in CSS pixels, a finger moves before it means a swipe. */
const SWIPE_PX = 44;
/** How much of its way the thing follows the finger. */
const FOLLOW = 0.4;

interface Swipe {
  onPointerDown: (event: PointerEvent) => void;
  onPointerMove: (event: PointerEvent) => void;
  onPointerUp: (event: PointerEvent) => void;
  onPointerCancel: (event: PointerEvent) => void;
  onClick: (event: MouseEvent) => void;
}

/**
 * A button that can be swiped as well as tapped. `onward` is towards the end of the line of writing; a swipe is no tap, and a
 * finger that wanders less is one.
 */
export function useSwipe(onSwipe: (onward: boolean) => void, onTap: () => void): Swipe {
  const startX = useRef<number | null>(null);
  const wasSwiped = useRef(false);
  const follow = ({ currentTarget }: PointerEvent, px: number) => {
    if (currentTarget instanceof HTMLElement) currentTarget.style.translate = px === 0 ? '' : `${px}px`;
  };
  const end = (event: PointerEvent) => {
    startX.current = null;
    follow(event, 0);
  };
  return {
    onPointerDown({ clientX, isPrimary }) {
      if (!isPrimary) return;
      startX.current = clientX;
      wasSwiped.current = false;
    },
    onPointerMove(event) {
      if (startX.current !== null) follow(event, (event.clientX - startX.current) * FOLLOW);
    },
    onPointerUp(event) {
      const moved = startX.current === null ? 0 : event.clientX - startX.current;
      end(event);
      if (Math.abs(moved) < SWIPE_PX) return;
      wasSwiped.current = true;
      onSwipe(moved < 0 === (document.documentElement.dir !== 'rtl'));
    },
    onPointerCancel: end,
    // A click without a pointer (detail 0) is a key's or a screen reader's, and always meant.
    onClick: ({ detail }) => (detail === 0 || !wasSwiped.current) && onTap(),
  };
}
