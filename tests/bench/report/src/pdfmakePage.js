import { fonts, loadContent, save } from './page';

const content = await loadContent();
const button = document.createElement('button');
button.textContent = 'Bewaar PDF';
button.addEventListener('click', async () => {
  button.disabled = true;
  const { makePdf } = await import('./pdfmake');
  save(await makePdf(content, fonts));
  button.disabled = false;
});
document.getElementById('root').append(button);
