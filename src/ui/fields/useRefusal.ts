import { useEffect, useState } from 'react';

/**
 * Whether going on was refused because an answer is missing. Each refusal leads to the message, once it is
 * there, also to someone who is refused twice.
 * @param messageId of the element with the message
 */
export function useRefusal(messageId: string) {
  const [refusals, setRefusals] = useState(0);
  useEffect(() => {
    if (refusals > 0) document.getElementById(messageId)?.focus();
  }, [refusals, messageId]);
  return {
    isRefused: refusals > 0,
    refuse: () => setRefusals((before) => before + 1),
    /** It was answered after all. */
    accept: () => setRefusals(0),
  };
}
