// Asks for the lesson in the address while the app itself is still on its way. The app takes the answers.
(function () {
	var match = /^\/lesson\/([a-z-]+\.[lmo]\.\d+)$/.exec(location.pathname);
	if (!match) return;
	var language = 'en';
	try {
		language = localStorage.getItem('yol-language') || language;
	} catch (denied) {
		// Storage that is denied gives no hint.
	}
	var index = '/packs/' + language + '/index.json';
	var early = (window.yolEarly = {});
	early[index] = fetch(index, { cache: 'no-cache' });
	early[index].then(function (answer) {
		return answer.clone().json();
	}).then(function (read) {
		read.files.forEach(function (file) {
			if (file.lesson === match[1] && file.kind === 'lesson') early[file.url] = fetch(file.url);
		});
	}).catch(function () {
		// The app asks again and says what is wrong.
	});
})();
