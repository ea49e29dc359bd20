import { useGoTo } from '../../ui/goTo';
import { useWords } from '../../ui/language';

/** How the result of someone who answers an invitation ends. */
export function SendBack() {
  const goTo = useGoTo();
  const words = useWords('result');
  const { toSend } = useWords('walk');
  return (
    <section className="card" aria-labelledby="send-back">
      <h2 id="send-back">{words.sendBack}</h2>
      <p>{words.sendBackText}</p>
      <button type="button" className="button" onClick={() => goTo('send')}>
        {toSend}
      </button>
    </section>
  );
}
